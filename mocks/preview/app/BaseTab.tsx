import type { SimulatedForm } from '../../dataverse/form/SimulatedForm'
import { APP_TABLES } from '../PreviewState'
import { FORM_COLUMNS } from './appColumns'
import { ColumnField } from './ColumnField'
import { useFormStyles } from './RecordForm.styles'

/** A tab that Microsoft's form has already. */
export function BaseTab({ form, name }: { readonly form: SimulatedForm; readonly name: 'Summary' | 'Details' }) {
  const styles = useFormStyles()
  const table = APP_TABLES.find((one) => one === form.data.table.logicalName) ?? 'contact'
  const title = name === 'Summary' ? `${form.data.table.displayName} information` : 'Preferences and history'
  return (
    <div role="tabpanel" aria-label={name} className={styles.sections}>
      <section className={styles.section}>
        <h2 className={styles.sectionTitle}>{title}</h2>
        <div className={styles.fields}>
          {FORM_COLUMNS[table][name].map(({ column, label }) => (
            <ColumnField key={column} form={form} column={column} label={label} />
          ))}
        </div>
      </section>
    </div>
  )
}
