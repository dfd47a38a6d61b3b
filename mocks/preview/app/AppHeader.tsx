import { Avatar, Button } from '@fluentui/react-components'
import { GridDots20Regular, WrenchScrewdriver20Regular } from '@fluentui/react-icons'
import type { Session } from '../Session'
import { useAppStyles } from './App.styles'
import type { PreviewNavigation } from './usePreviewState'

export function AppHeader({
  session,
  navigation,
}: {
  readonly session: Session
  readonly navigation: PreviewNavigation
}) {
  const styles = useAppStyles()
  const { userName } = session.dynamics.xrm.Utility.getGlobalContext().userSettings
  const { panel } = navigation.state
  return (
    <header className={styles.bar}>
      <GridDots20Regular aria-hidden />
      <span className={styles.product}>Dynamics 365</span>
      <span className={styles.app}>Sales Hub</span>
      <span className={styles.space} />
      <Button
        appearance="transparent"
        icon={<WrenchScrewdriver20Regular color="#ffffff" />}
        aria-label="Developer panel"
        aria-expanded={panel}
        title="Developer panel"
        onClick={() => {
          navigation.note({ panel: !panel })
        }}
      />
      <Avatar name={userName} size={28} title={userName} />
    </header>
  )
}
