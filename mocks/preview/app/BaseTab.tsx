import type { SimulatedForm } from '../../dataverse/form/SimulatedForm'
import { appTable } from '../PreviewState'
import type { Session } from '../Session'
import { FORM_COLUMNS } from './appColumns'
import { ColumnField } from './ColumnField'
import { useFormStyles } from './RecordForm.styles'
import { Timeline } from './Timeline'

interface Props {
  readonly session: Session
  readonly form: SimulatedForm
  readonly name: 'Summary' | 'Details'
}

/** A tab that Microsoft's form has already. */
export function BaseTab({ session, form, name }: Props) {
  const styles = useFormStyles()
  const table = appTable(form.data.table.logicalName) ?? 'contact'
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
      {name === 'Summary' && table !== 'systemuser' ? <Timeline session={session} form={form} /> : null}
    </div>
  )
}
