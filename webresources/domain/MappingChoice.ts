import type { FieldMapping } from './FieldMapping'

/** What is decided about one Dynamics field. */
export type MappingChoice = Pick<FieldMapping, 'netResultsField' | 'toDynamics' | 'fromDynamics'>

export const DO_NOT_MAP: MappingChoice = { netResultsField: null, toDynamics: false, fromDynamics: false }

/** Whether the two come to the same: what is not mapped has no direction, whatever is stored for it. */
export function sameChoice(a: MappingChoice, b: MappingChoice): boolean {
  if (a.netResultsField === null || b.netResultsField === null) return a.netResultsField === b.netResultsField
  return a.netResultsField === b.netResultsField && a.toDynamics === b.toDynamics && a.fromDynamics === b.fromDynamics
}

/** The choice with another field. A field that is mapped anew comes from Dynamics: that way nothing in Dynamics changes. */
export function withField(choice: MappingChoice, netResultsField: string | null): MappingChoice {
  if (netResultsField === null) return DO_NOT_MAP
  if (choice.netResultsField === null) return { netResultsField, toDynamics: false, fromDynamics: true }
  return { ...choice, netResultsField }
}
