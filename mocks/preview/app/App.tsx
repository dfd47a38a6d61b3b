import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import type { FormScripts } from '../host/createFormScripts'
import { DeveloperPanel } from '../panel/DeveloperPanel'
import { parseRecord } from '../PreviewState'
import type { PreviewState } from '../PreviewState'
import type { Session } from '../Session'
import { AppHeader } from './AppHeader'
import { AppNavigation } from './AppNavigation'
import { useAppStyles } from './App.styles'
import { RecordForm } from './RecordForm'
import { RecordList } from './RecordList'
import { usePreviewState } from './usePreviewState'

/** A model-driven app around the real pages, and the developer's panel beside it. */
export function App({
  session,
  scripts,
  first,
}: {
  readonly session: Session
  readonly scripts: FormScripts
  readonly first: PreviewState
}) {
  const styles = useAppStyles()
  const navigation = usePreviewState(first)
  const { state, opened } = navigation
  const record = state.list === null ? (state.record ?? parseRecord(session.scenario.record)) : null
  const narrow = state.width !== null && state.width <= 480
  return (
    <FluentProvider theme={webLightTheme}>
      <div className={styles.page}>
        <AppHeader session={session} navigation={navigation} />
        <div className={styles.body}>
          {narrow ? null : <AppNavigation navigation={navigation} current={record?.table ?? state.list} />}
          <main className={styles.main}>
            <div className={styles.sheet} style={state.width === null ? undefined : { width: state.width }}>
              {record ? (
                <RecordForm key={opened} session={session} scripts={scripts} record={record} navigation={navigation} />
              ) : (
                <RecordList session={session} table={state.list ?? 'contact'} navigation={navigation} />
              )}
            </div>
          </main>
          {state.panel ? <DeveloperPanel session={session} record={record} navigation={navigation} /> : null}
        </div>
      </div>
    </FluentProvider>
  )
}
