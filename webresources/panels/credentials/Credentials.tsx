import { useConsole } from '../../parts/useConsole'
import { useCredentialsStyles } from './Credentials.styles'
import { OwnCredentials } from './OwnCredentials'
import { RepSharing } from './RepSharing'

/** The signed-in user's own login to Net-Results; for administrators also who may read his own. */
export function Credentials() {
  const styles = useCredentialsStyles()
  const { isAdministrator } = useConsole()
  return (
    <div className={styles.root}>
      <OwnCredentials />
      {isAdministrator && <RepSharing />}
    </div>
  )
}
