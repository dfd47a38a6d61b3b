import { sameChoice, type MappingChoice } from '../../domain/MappingChoice'
import type { MappingWarning } from '../../domain/mappingWarnings'
import { Button, Warning16Regular } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { describeChoice } from './describeChoice'
import { describeWarning } from './describeWarning'
import { useMappingCellStyles } from './mappingCells.styles'

interface NotesCellProps {
  readonly label: string
  readonly warnings: readonly MappingWarning[]
  readonly edit: { readonly before: MappingChoice; readonly now: MappingChoice | null } | null
  readonly onUndo: () => void
}

const words = strings.fieldMappings

/** What is doubtful about a row, and what was changed in it. */
export function NotesCell({ label, warnings, edit, onUndo }: NotesCellProps) {
  const styles = useMappingCellStyles()
  const isMoved = edit !== null && edit.now !== null && !sameChoice(edit.now, edit.before)
  if (edit === null && warnings.length === 0) return null
  return (
    <span className={styles.notes}>
      {edit !== null && (
        <span className={styles.note}>
          <span>{words.was(describeChoice(edit.before))}</span>
          <Button appearance="subtle" size="small" aria-label={words.undoFor(label)} onClick={onUndo}>
            {words.undo}
          </Button>
        </span>
      )}
      {isMoved && edit.now !== null && (
        <span className={styles.note}>
          <Warning16Regular className={styles.icon} aria-hidden />
          <span>{words.movedMeanwhile(describeChoice(edit.now))}</span>
        </span>
      )}
      {warnings.map((warning) => (
        <span key={warning.kind} className={styles.note}>
          <Warning16Regular className={styles.icon} aria-hidden />
          <span>{describeWarning(warning)}</span>
        </span>
      ))}
    </span>
  )
}
