import * as v from 'valibot'
import type { FieldMapping } from '../domain/FieldMapping'
import { wireFlag, wireText } from './wire'
import { wireRows } from './wireList'
import { wireRow, type WireFields } from './wireRow'

type WireFieldMapping = Omit<FieldMapping, 'dynamicsLabel'> & { readonly dynamicsLabel: string | null }

export const fieldMappingFields: WireFields<WireFieldMapping> = {
  dynamicsField: ['dynamics_field', v.pipe(v.string(), v.nonEmpty())],
  dynamicsLabel: ['dynamics_label', wireText],
  netResultsField: ['net_results_field', wireText],
  toDynamics: ['to_dynamics', wireFlag],
  fromDynamics: ['from_dynamics', wireFlag],
}

export const fieldMappingsResult = wireRows<FieldMapping>(
  v.pipe(
    wireRow(fieldMappingFields),
    v.transform((row) => ({ ...row, dynamicsLabel: row.dynamicsLabel ?? row.dynamicsField })),
  ),
)
