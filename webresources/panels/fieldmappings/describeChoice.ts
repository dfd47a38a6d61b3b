import type { MappingChoice } from '../../domain/MappingChoice'
import { strings } from '../../parts/strings'

const words = strings.fieldMappings

/** `City, from Dynamics`; *Do Not Map* where nothing is chosen. */
export function describeChoice({ netResultsField, toDynamics, fromDynamics }: MappingChoice): string {
  if (netResultsField === null) return words.doNotMap
  const { both, to, from, none } = words.described
  if (toDynamics) return (fromDynamics ? both : to)(netResultsField)
  return (fromDynamics ? from : none)(netResultsField)
}
