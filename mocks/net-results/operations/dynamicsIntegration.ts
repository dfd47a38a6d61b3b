import * as v from 'valibot'
import { IMPORT_LABELS } from '../data/importLabels'
import { invalidParam, RpcError } from '../RpcError'
import {
  SYNC_ENTITIES,
  SYNC_ERROR_ENTITIES,
  SYNC_ERROR_KINDS,
  type FieldMapping,
  type SyncState,
} from '../sync/SyncState'
import { answerPage } from '../wire/answerPage'
import { day, id, matches, none, paging } from '../wire/params'
import { daysToInstants, wireTime, wireTimeOrNull } from '../wire/wireTime'
import { operation, type Controller } from './operation'

const OPTIONS = v.partial(
  v.strictObject({
    syncs_enabled: v.boolean(),
    notification_recipients: v.string(),
    only_with_email: v.boolean(),
    dynamics_writes_empty: v.boolean(),
    net_results_writes_empty: v.boolean(),
    sync_lead_score_changes: v.boolean(),
    only_lead_score_on_change: v.boolean(),
    skip_inactive: v.boolean(),
    sync_marketing_lists: v.boolean(),
    default_account_name: v.string(),
    default_last_name: v.string(),
  }),
)

const MAPPING = v.strictObject({
  dynamics_field: v.string(),
  dynamics_label: v.optional(v.string()),
  net_results_field: v.nullable(v.picklist(IMPORT_LABELS)),
  to_dynamics: v.boolean(),
  from_dynamics: v.boolean(),
})

const FILTERS = v.strictObject({
  direction: v.optional(v.picklist(['download', 'upload'])),
  error: v.optional(v.picklist(SYNC_ERROR_KINDS)),
  entity: v.optional(v.picklist(SYNC_ERROR_ENTITIES)),
  dynamics_id: v.optional(v.string()),
  search: v.optional(v.string()),
  start_date: v.optional(day),
  stop_date: v.optional(day),
})

function options({ options, lastFullSync, lastDownSync, fullSyncStartedAt }: SyncState) {
  return {
    ...options,
    last_full_sync: wireTimeOrNull(lastFullSync),
    last_down_sync: wireTimeOrNull(lastDownSync),
    full_sync_running: fullSyncStartedAt !== null,
  }
}

function mappingRow(mapping: FieldMapping) {
  return {
    dynamics_field: mapping.column,
    dynamics_label: mapping.label,
    net_results_field: mapping.netResultsField,
    to_dynamics: Number(mapping.toDynamics),
    from_dynamics: Number(mapping.fromDynamics),
  }
}

export const dynamicsIntegration: Controller = {
  getOptions: operation(none, (_, { store }) => options(store.sync)),

  /** Changes the given options and no others; when the syncs ran last is not for anybody to set. */
  setOptions: operation(v.strictObject({ options: OPTIONS }), ({ options: changes }, { store: { sync } }) => {
    Object.assign(sync.options, changes)
    return options(sync)
  }),

  getFieldMappings: operation(v.strictObject({ entity: v.picklist(SYNC_ENTITIES) }), ({ entity }, { store }) =>
    store.sync.mappings[entity].map(mappingRow),
  ),

  /** Changes the rows of the given Dynamics fields and no others. */
  setFieldMappings: operation(
    v.strictObject({ entity: v.picklist(SYNC_ENTITIES), mappings: v.array(MAPPING) }),
    ({ entity, mappings }, { store }) => {
      const known = store.sync.mappings[entity]
      const changes = mappings.map((change, index) => {
        const mapping = known.find(({ column }) => column === change.dynamics_field)
        if (mapping === undefined) {
          throw invalidParam(`mappings.${index}.dynamics_field`, `${entity} has no field ${change.dynamics_field}`)
        }
        return { mapping, change }
      })
      for (const { mapping, change } of changes) {
        mapping.netResultsField = change.net_results_field
        mapping.toDynamics = change.to_dynamics
        mapping.fromDynamics = change.from_dynamics
      }
      return known.map(mappingRow)
    },
  ),

  getSyncErrors: operation(
    v.strictObject({
      ...paging(['date', 'error', 'entity', 'who', 'direction', 'sync_error_id']),
      filters: v.optional(FILTERS, {}),
    }),
    ({ filters, ...page }, { store }) => {
      const { from, to } = daysToInstants(filters.start_date, filters.stop_date)
      const found = store.sync.errors.filter(
        (error) =>
          (filters.direction === undefined || error.direction === filters.direction) &&
          (filters.error === undefined || error.error === filters.error) &&
          (filters.entity === undefined || error.entity === filters.entity) &&
          (filters.dynamics_id === undefined || error.dynamicsId === filters.dynamics_id.toLowerCase()) &&
          error.at >= from &&
          error.at <= to &&
          matches(filters.search, error.who, error.description),
      )
      return answerPage(
        found,
        page,
        (error, column) => {
          if (column === 'date') return error.at
          if (column === 'sync_error_id') return error.id
          return error[column as 'error' | 'entity' | 'who' | 'direction']
        },
        ({ id, at, dynamicsId, ...error }) => ({
          sync_error_id: String(id),
          ...error,
          date: wireTime(at),
          dynamics_id: dynamicsId,
        }),
      )
    },
  ),

  dismissSyncErrors: operation(
    v.strictObject({ sync_error_ids: v.pipe(v.array(id), v.minLength(1)) }),
    ({ sync_error_ids: ids }, { store: { sync } }) => {
      const before = sync.errors.length
      sync.errors = sync.errors.filter((error) => !ids.includes(error.id))
      return { dismissed: before - sync.errors.length }
    },
  ),

  submitFullSync: operation(none, (_, { store: { sync }, now }) => {
    if (sync.fullSyncStartedAt !== null) throw new RpcError('refused', 'A full sync is running')
    if (!sync.options.syncs_enabled) throw new RpcError('refused', 'The syncs are disabled')
    sync.fullSyncStartedAt = now
    return { full_sync_running: true }
  }),
}
