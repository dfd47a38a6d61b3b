import { FluentProvider, teamsHighContrastTheme, webLightTheme } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { FormScripts } from '../host/createFormScripts'
import { DeveloperPanel } from '../panel/DeveloperPanel'
import { parseRecord } from '../PreviewState'
import type { Place, PreviewState } from '../PreviewState'
import type { Session } from '../Session'
import { AppHeader } from './AppHeader'
import { AppNavigation } from './AppNavigation'
import { useAppStyles } from './App.styles'
import { DashboardView } from './DashboardView'
import { PageView } from './PageView'
import { RecordForm } from './RecordForm'
import { RecordList } from './RecordList'
import { ShellMessages } from './ShellMessages'
import { usePreviewState } from './usePreviewState'
import type { PreviewNavigation } from './usePreviewState'

interface Props {
  readonly session: Session
  readonly scripts: FormScripts
  readonly first: PreviewState
}

/** A model-driven app around the real pages, and the developer's panel beside it. */
export function App({ session, scripts, first }: Props) {
  const { isRTL } = session.dynamics.xrm.Utility.getGlobalContext().userSettings
  return (
    <FluentProvider theme={first.highContrast ? teamsHighContrastTheme : webLightTheme} dir={isRTL ? 'rtl' : 'ltr'}>
      <AppPage session={session} scripts={scripts} first={first} />
    </FluentProvider>
  )
}

function AppPage({ session, scripts, first }: Props) {
  const styles = useAppStyles()
  const navigation = usePreviewState(first)
  const { state, opened } = navigation
  const place = named(session, state.place ?? scenarioPlace(session))
  // Before any part of the app reads on behalf of the user; the same user twice changes nothing.
  session.signIn(state.user)
  const narrow = state.width !== null && state.width <= 480
  useEffect(() => {
    session.shell.onGo((next) => {
      navigation.go({ place: next, tab: null })
    })
  })
  return (
    <div className={styles.page}>
      <AppHeader session={session} navigation={navigation} />
      <div className={styles.body}>
        {narrow ? null : <AppNavigation session={session} navigation={navigation} current={place} />}
        <main className={styles.main}>
          <ShellMessages shell={session.shell} />
          <div className={styles.sheet} style={state.width === null ? undefined : { width: state.width }}>
            <PlaceView key={opened} session={session} scripts={scripts} place={place} navigation={navigation} />
          </div>
        </main>
        {state.panel ? <DeveloperPanel session={session} place={place} navigation={navigation} /> : null}
      </div>
    </div>
  )
}

function PlaceView({
  session,
  scripts,
  place,
  navigation,
}: {
  readonly session: Session
  readonly scripts: FormScripts
  readonly place: Place
  readonly navigation: PreviewNavigation
}) {
  switch (place.kind) {
    case 'form':
      return <RecordForm session={session} scripts={scripts} record={place.record} navigation={navigation} />
    case 'list':
      return <RecordList session={session} scripts={scripts} table={place.table} navigation={navigation} />
    case 'page':
      return <PageView session={session} page={place.page} data={place.data} />
    case 'dashboard':
      return <DashboardView session={session} dashboard={place.dashboard} navigation={navigation} />
  }
}

/** A dashboard that is called by its name is the same place as by its GUID. */
function named({ package: { dashboards } }: Session, place: Place): Place {
  if (place.kind !== 'dashboard') return place
  const found = dashboards.find(({ name }) => name === place.dashboard)
  return found === undefined ? place : { kind: 'dashboard', dashboard: found.id }
}

/** What the scenario opens: its dashboard or page if the package has it, else its form. */
function scenarioPlace({ scenario, package: { webResources, dashboards } }: Session): Place {
  if (dashboards.some(({ name }) => name === scenario.dashboard))
    return { kind: 'dashboard', dashboard: scenario.dashboard ?? '' }
  if (scenario.page !== undefined && webResources.has(scenario.page))
    return { kind: 'page', page: scenario.page, data: null }
  const record = parseRecord(scenario.record)
  if (record === null) throw new Error(`The scenario ${scenario.name} names no record.`)
  return { kind: 'form', record }
}
