import type { MappingWarning } from '../../domain/mappingWarnings'
import { strings } from '../../parts/strings'

const words = strings.fieldMappings.warnings

export function describeWarning(warning: MappingWarning): string {
  if (warning.kind === 'sharedTarget') return words.sharedTarget(warning.others)
  if (warning.kind === 'typeMismatch') return words.typeMismatch[warning.column]
  return words[warning.kind]
}
