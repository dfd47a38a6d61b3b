import { Field, Select } from '@fluentui/react-components'
import { usePanelStyles } from './DeveloperPanel.styles'

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  onChoose(value: string): void
}

/** One choice out of many, as a labelled select; a value that is no option shows as *Other*. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const styles = usePanelStyles()
  return (
    <Field label={label}>
      <Select
        className={styles.choice}
        value={value}
        onChange={(_event, { value: chosen }) => {
          onChoose(chosen)
        }}
      >
        {options.some((option) => option.value === value) ? null : <option value={value}>Other</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  )
}
