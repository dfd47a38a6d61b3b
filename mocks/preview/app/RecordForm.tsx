import { MessageBar, MessageBarBody, Tab, TabList } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { FormScripts } from '../host/createFormScripts'
import { BASE_TABS, openForm } from '../host/openForm'
import type { OpenForm } from '../host/openForm'
import type { OpenRecord } from '../PreviewState'
import type { Session } from '../Session'
import { AddedTab } from './AddedTab'
import { BaseTab } from './BaseTab'
import { CommandBar } from './CommandBar'
import { FormHeader } from './FormHeader'
import { FormNotifications } from './FormNotifications'
import { useFormStyles } from './RecordForm.styles'
import type { PreviewNavigation } from './usePreviewState'
import { useWatched } from './useWatched'

interface Props {
  readonly session: Session
  readonly scripts: FormScripts
  readonly record: OpenRecord
  readonly navigation: PreviewNavigation
}

/** A main form. It lives as long as it is on screen; saving and switching the record keep it. */
export function RecordForm({ session, scripts, record, navigation }: Props) {
  const styles = useFormStyles()
  const [opening] = useState(() => tryToOpen(session, scripts, record))
  // After the form that was on screen before has gone, and before any page can look.
  useEffect(() => showToPages(session, opening), [session, opening])
  if (opening instanceof Error) {
    return (
      <MessageBar intent="error">
        <MessageBarBody>{opening.message}</MessageBarBody>
      </MessageBar>
    )
  }
  return (
    <div>
      <div className={styles.commands}>
        <CommandBar session={session} form={opening.form} scripts={scripts} navigation={navigation} />
      </div>
      <FormCard session={session} opened={opening} navigation={navigation} />
    </div>
  )
}

function FormCard({
  session,
  opened,
  navigation,
}: {
  readonly session: Session
  readonly opened: OpenForm
  readonly navigation: PreviewNavigation
}) {
  const styles = useFormStyles()
  const { form, added } = opened
  useWatched(form)
  const tabs = added?.tabs ?? []
  const current = form.tab()
  const labelOf = (name: string) => tabs.find((tab) => tab.name === name)?.label ?? name

  // What the address asks for is opened after the form is there, as a user would do it.
  // A scenario is there to show the package; who comes by another way sees what Dynamics shows first.
  const [wanted] = useState(navigation.state.tab ?? (navigation.state.place === null ? tabs[0]?.name : undefined))
  useEffect(() => {
    const tab =
      tabs.find(({ name, label }) => label === wanted || name === wanted)?.name ??
      BASE_TABS.find((name) => name === wanted)
    if (tab !== undefined && form.tab() !== tab) form.openTab(tab)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once per form
  }, [form])

  return (
    <article className={styles.card} aria-label="Form">
      <FormNotifications form={form} />
      <FormHeader form={form} />
      <TabList
        className={styles.tabs}
        selectedValue={current}
        onTabSelect={(_event, { value }) => {
          form.openTab(String(value))
          navigation.note({ tab: labelOf(String(value)) })
        }}
      >
        {[...BASE_TABS, ...tabs.map(({ name }) => name)].map((name) => (
          <Tab key={name} value={name}>
            {labelOf(name)}
          </Tab>
        ))}
      </TabList>
      {BASE_TABS.map((name) =>
        name === current ? <BaseTab key={name} session={session} form={form} name={name} /> : null,
      )}
      {tabs.map((tab) => (
        <AddedTab
          key={tab.name}
          opened={opened}
          tab={tab}
          isOpen={tab.name === current}
          rebuild={session.scenario.host?.frame === 'rebuiltOnTabChange'}
        />
      ))}
    </article>
  )
}

/** Makes the form what pages find as `parent.Xrm.Page`, for as long as it is on screen. */
function showToPages({ dynamics }: Session, opening: OpenForm | Error): () => void {
  dynamics.xrm.Page = opening instanceof Error ? null : opening.form.formContext
  return () => {
    dynamics.xrm.Page = null
  }
}

function tryToOpen(session: Session, scripts: FormScripts, record: OpenRecord): OpenForm | Error {
  try {
    return openForm(session, scripts, record)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
