import { Field, Input } from '@fluentui/react-components'
import type { SimulatedForm } from '../../dataverse/form/SimulatedForm'
import { useFormStyles } from './RecordForm.styles'

interface Props {
  readonly form: SimulatedForm
  readonly column: string
  readonly label: string
  readonly readOnly?: boolean
}

/** One column on a form; text can be typed, the rest is only shown. */
export function ColumnField({ form, column, label, readOnly = false }: Props) {
  const styles = useFormStyles()
  const isText = form.data.table.columns[column]?.type === 'text'
  return (
    <Field label={label} orientation="horizontal">
      <Input
        className={styles.input}
        appearance="filled-darker"
        value={form.data.shown(column)}
        readOnly={readOnly || !isText || form.kind() === 'readOnly' || form.kind() === 'disabled'}
        onChange={(_event, { value }) => {
          form.type(column, value === '' ? null : value)
        }}
      />
    </Field>
  )
}
