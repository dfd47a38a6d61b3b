import { Checkbox } from '@fluentui/react-components'
import { rolesOf } from '../../dataverse/security/principals'
import type { Session } from '../Session'
import { usePanelStyles } from './DeveloperPanel.styles'

/** The security roles of the signed-in user; each can be taken or given. */
export function RoleChoice({
  session,
  onChoose,
}: {
  readonly session: Session
  onChoose(roles: readonly string[]): void
}) {
  const styles = usePanelStyles()
  const { store, signedInUserId } = session.dynamics
  const has = rolesOf(store, signedInUserId).map(({ name }) => name)
  const all = store.rows('role').map(({ name }) => String(name))
  return (
    <details>
      <summary className={styles.summary}>Security roles: {has.length === 0 ? 'none' : has.join(', ')}</summary>
      <div role="group" aria-label="Security roles" className={styles.group}>
        {[...new Set([...all, ...has])].sort().map((role) => (
          <Checkbox
            key={role}
            label={role}
            checked={has.includes(role)}
            onChange={(_event, { checked }) => {
              onChoose(checked === true ? [...has, role] : has.filter((one) => one !== role))
            }}
          />
        ))}
      </div>
    </details>
  )
}
