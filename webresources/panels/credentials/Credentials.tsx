import { CredentialsForm } from '../../parts/CredentialsForm'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { useConsole } from '../../parts/useConsole'

/** The signed-in user's own login to Net-Results. */
export function Credentials() {
  const { access, scene } = useConsole()
  if (access.state === 'loading') return <SkeletonRows />
  if (access.state === 'connected') return <p>{scene.userName}</p>
  return (
    <StateView problem={access.problem} onRetry={access.retry}>
      {access.canSignIn && <CredentialsForm login={access.login} scene={scene} />}
    </StateView>
  )
}
