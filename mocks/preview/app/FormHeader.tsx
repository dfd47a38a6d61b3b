import { Avatar, Badge } from '@fluentui/react-components'
import type { SimulatedForm } from '../../dataverse/form/SimulatedForm'
import { APP_TABLES } from '../PreviewState'
import { TABLE_WORDS } from './appColumns'
import { useFormStyles } from './RecordForm.styles'

export function FormHeader({ form }: { readonly form: SimulatedForm }) {
  const styles = useFormStyles()
  const { data } = form
  const table = APP_TABLES.find((one) => one === data.table.logicalName) ?? 'contact'
  const word = TABLE_WORDS[table].one
  const name =
    form.kind() === 'bulkEdit'
      ? `Edit 3 ${word.toLowerCase()}s`
      : data.id() === null
        ? `New ${word}`
        : data.shown(data.table.primaryName)
  const state = data.isDirty() ? 'Unsaved' : data.id() === null ? '' : 'Saved'
  return (
    <div className={styles.top}>
      <Avatar name={name} size={40} aria-hidden />
      <div>
        <h1 className={styles.title}>
          <bdi>{name}</bdi> {state === '' ? null : <Badge appearance="ghost" color="informative">{`- ${state}`}</Badge>}
        </h1>
        <div className={styles.kind}>{word}</div>
      </div>
      <span className={styles.space} />
      {'ownerid' in data.table.columns && data.id() !== null ? (
        <div className={styles.fact}>
          <div>{data.shown('ownerid')}</div>
          <div className={styles.label}>Owner</div>
        </div>
      ) : null}
      {data.shown('statecode') === '' ? null : (
        <div className={styles.fact}>
          <div>{data.shown('statecode')}</div>
          <div className={styles.label}>Status</div>
        </div>
      )}
    </div>
  )
}
