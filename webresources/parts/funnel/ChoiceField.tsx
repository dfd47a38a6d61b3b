import { useId } from 'react'
import { Select } from '../kit'
import { useFilterStyles } from './filters.styles'

interface ChoiceFieldProps {
  readonly label: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly value: string
  readonly disabled?: boolean
  readonly onChoose: (id: string) => void
}

/** A filter with a few choices, its label before it. */
export function ChoiceField({ label, choices, value, disabled = false, onChoose }: ChoiceFieldProps) {
  const styles = useFilterStyles()
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Select id={id} value={value} disabled={disabled} onChange={(_, data) => onChoose(data.value)}>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </Select>
    </div>
  )
}
