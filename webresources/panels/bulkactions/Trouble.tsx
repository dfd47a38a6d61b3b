import { describeError } from '../../parts/describeError'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useBulkActionsStyles } from './BulkActions.styles'

/** Why it did not go on. Inside the dialog, because what is outside of it is not heard while it is open. */
export function Trouble({ error }: { readonly error: unknown }) {
  const styles = useBulkActionsStyles()
  const { scene } = useServices()
  const { cause, title, body } = describeError(error, scene)
  return (
    <p className={styles.text} role="alert" data-cause={cause}>
      {strings.sentences(title, body)}
    </p>
  )
}
