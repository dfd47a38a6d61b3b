import { useCommentFieldStyles } from './CommentField.styles'
import { Field } from './kit'

interface CommentFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly readOnly?: boolean
}

/** As long as a remark gets; Net-Results publishes no limit. */
const LONGEST = 500

/** A few lines about why. The browser's own text area: Fluent's would weigh more than it does. */
export function CommentField({ label, hint, value, onChange, readOnly = false }: CommentFieldProps) {
  const styles = useCommentFieldStyles()
  return (
    <Field label={label} hint={hint}>
      {(field) => (
        <textarea
          {...field}
          className={styles.input}
          rows={3}
          maxLength={LONGEST}
          dir="auto"
          readOnly={readOnly}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
