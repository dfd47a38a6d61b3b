import type { SettingProblem } from '../../domain/checkSyncSettings'
import { Field, Input, mergeClasses } from '../../parts/kit'
import { strings } from '../../parts/strings'
import type { TextName } from './settingFields'
import { useSyncOptionsStyles } from './SyncOptions.styles'

interface TextOptionProps {
  readonly name: TextName
  readonly value: string
  readonly problem: SettingProblem | null
  readonly isChanged: boolean
  readonly disabled: boolean
  readonly onChange: (value: string) => void
}

const words = strings.syncOptions

/** An option that is written out. */
export function TextOption({ name, value, problem, isChanged, disabled, onChange }: TextOptionProps) {
  const styles = useSyncOptionsStyles()
  const isMissed = name !== 'notificationRecipients' && value.trim() === ''
  return (
    <div className={mergeClasses(styles.option, isChanged && styles.changed)}>
      <Field
        className={styles.field}
        label={words.names[name]}
        hint={isMissed ? `${words.hints[name]} ${words.emptyDefault[name]}` : words.hints[name]}
        {...(problem === null ? {} : { validationMessage: describeProblem(problem) })}
      >
        <Input
          className={styles.input}
          value={value}
          disabled={disabled}
          autoComplete="off"
          dir="auto"
          onChange={(_, data) => onChange(data.value)}
        />
      </Field>
      {isChanged && <span className={styles.mark}>{strings.draft.changed}</span>}
    </div>
  )
}

function describeProblem(problem: SettingProblem): string {
  if (problem.kind === 'notAnAddress') return words.problems.notAnAddress(problem.text)
  if (problem.kind === 'tooLong') return words.problems.tooLong(problem.most)
  return words.problems[problem.kind]
}
