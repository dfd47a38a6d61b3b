import { useConsole } from '../../parts/useConsole'
import { useFocusInside } from '../../parts/useFocusInside'
import { useCredentialsStyles } from './Credentials.styles'
import { OwnCredentials } from './OwnCredentials'
import { RepSharing } from './RepSharing'

/** The signed-in user's own login to Net-Results; for administrators also who may read his own. */
export function Credentials() {
  const styles = useCredentialsStyles()
  const { isAdministrator } = useConsole()
  const focus = useFocusInside<HTMLDivElement>()
  return (
    <div {...focus} className={styles.root}>
      <OwnCredentials />
      {isAdministrator && <RepSharing />}
    </div>
  )
}
