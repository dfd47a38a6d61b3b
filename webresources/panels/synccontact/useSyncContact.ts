import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useEffect } from 'react'
import { readSyncRules } from '../../domain/readSyncRules'
import { recordKey, type RecordRef } from '../../domain/RecordRef'
import { syncPeople, type PersonTable, type SyncPorts, type SyncStep } from '../../domain/syncPeople'
import type { SyncOutcome } from '../../domain/SyncOutcome'
import { IMPORT_NAMES } from '../../domain/importNames'
import { followImport } from '../../parts/followImport'
import { useServices, type Services } from '../../parts/useServices'
import type { SyncEnd } from './describeSync'

export type SyncFlow =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly step: SyncStep | 'saving' }
  | { readonly phase: 'ended'; readonly end: SyncEnd }

/** A contact or lead as it is saved now. */
export type ReadPerson = (record: RecordRef) => Promise<{ readonly active: boolean }>

/** Milliseconds that mapping and options hold: an administrator who changes them is not waited for all day. */
const RULES_HOLD = 10 * 60_000

/** Nothing has changed at Net-Results, so there is nothing to look at anew. */
const UNCHANGED: readonly SyncOutcome['state'][] = ['notSent', 'notRead', 'refused', 'failed']

/**
 * The sync of one record. Where it stands is kept with the page's server state: it goes on, once, when the rep looks at
 * another record, and it is here when he comes back, whichever button shows it then.
 */
export function useSyncContact(record: RecordRef, readPerson: ReadPerson, onDone: () => void) {
  const services = useServices()
  const queryClient = useQueryClient()
  const queryKey = ['syncContact', recordKey(record)]
  const { data: flow = { phase: 'idle' } } = useQuery<SyncFlow>({ queryKey, queryFn: skipToken, staleTime: Infinity })
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })

  const set = (next: SyncFlow) => void queryClient.setQueryData<SyncFlow>(queryKey, next)
  const isRunning = () => queryClient.getQueryData<SyncFlow>(queryKey)?.phase === 'running'
  const end = (part: Pick<SyncEnd, 'outcome' | 'error' | 'saving'>) =>
    set({ phase: 'ended', end: { ...part, at: services.now() } })

  /** Sends the record as it is saved; with a form, after it has saved. */
  async function start(form: { save(): Promise<void> } | null): Promise<void> {
    if (isRunning() || record.table === 'account') return
    let saving = form !== null
    try {
      if (form !== null) {
        set({ phase: 'running', step: 'saving' })
        await form.save()
        saving = false
      }
      const request = { table: record.table, ids: [record.id], importName: IMPORT_NAMES.syncContact }
      const ports = {
        ...portsOf(services, readPerson),
        rules,
        onStep: (step: SyncStep) => set({ phase: 'running', step }),
      }
      const [outcome = { state: 'untold' }] = await syncPeople(request, ports)
      end({ outcome, error: null, saving: false })
      if (!UNCHANGED.includes(outcome.state)) done.current()
    } catch (error) {
      end({ outcome: null, error, saving })
    }
  }

  const rules = (table: PersonTable) =>
    queryClient.fetchQuery({
      queryKey: ['syncRules', table],
      queryFn: ({ signal }) => readSyncRules(services.netResults, table, signal),
      staleTime: RULES_HOLD,
    })

  const dismiss = useCallback(
    () => queryClient.setQueryData<SyncFlow>(['syncContact', recordKey(record)], { phase: 'idle' }),
    [queryClient, record],
  )
  return { flow, start, dismiss, form: () => services.dynamics.form(record) }
}

/** A page's ways to Dynamics and Net-Results. Nothing of it is aborted: what was begun is brought to its end. */
function portsOf({ dynamics, netResults }: Services, readPerson: ReadPerson): Omit<SyncPorts, 'rules' | 'onStep'> {
  return {
    read: (table, ids, columns) =>
      Promise.all(
        ids.map(async (id) => {
          const [person, texts] = await Promise.all([
            readPerson({ table, id }),
            dynamics.columns({ table, id }, columns),
          ])
          return { active: person.active, columns: texts }
        }),
      ),
    submitImport: (request) => netResults.submitImport(request),
    follow: (importId) => followImport(netResults, importId, { signal: new AbortController().signal }),
  }
}
