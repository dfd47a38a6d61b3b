import { MessageBar, MessageBarBody, Toolbar, ToolbarButton } from '@fluentui/react-components'
import {
  Add20Regular,
  ArrowClockwise20Regular,
  ArrowDown20Regular,
  ArrowUp20Regular,
  Save20Regular,
} from '@fluentui/react-icons'
import { useState } from 'react'
import type { SimulatedForm } from '../../dataverse/form/SimulatedForm'
import { APP_TABLES } from '../PreviewState'
import type { FormScripts } from '../host/createFormScripts'
import { runCommand } from '../host/runCommand'
import type { Session } from '../Session'
import { PackageCommands } from './PackageCommands'
import { ifAllowed } from './ifAllowed'
import { readList } from './readList'
import { useFormStyles } from './RecordForm.styles'
import type { PreviewNavigation } from './usePreviewState'
import { useWatched } from './useWatched'

interface Props {
  readonly session: Session
  readonly form: SimulatedForm
  readonly scripts: FormScripts
  readonly navigation: PreviewNavigation
}

export function CommandBar({ session, form, scripts, navigation }: Props) {
  const styles = useFormStyles()
  const [refusal, setRefusal] = useState<string | null>(null)
  useWatched(form)
  const table = APP_TABLES.find((one) => one === form.data.table.logicalName) ?? 'contact'
  const isSaved = form.data.id() !== null

  async function save() {
    setRefusal(null)
    try {
      await form.save()
      navigation.note({ place: { kind: 'form', record: { table, id: form.data.id() } } })
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error))
    }
  }
  /** The record set of the app: another record in the same form, in place. */
  function step(by: 1 | -1) {
    const ids = ifAllowed(
      () => readList(session.dynamics, table, []),
      () => [],
    ).map(({ id }) => id)
    const at = ids.indexOf(form.data.id() ?? '')
    const next = ids[(at + by + ids.length) % ids.length]
    if (next === undefined) return
    form.switchRecord(next)
    navigation.note({ place: { kind: 'form', record: { table, id: next } } })
  }

  return (
    <>
      <Toolbar aria-label="Commands" size="small" className={styles.toolbar}>
        <ToolbarButton
          icon={<Add20Regular />}
          onClick={() => {
            navigation.go({ place: { kind: 'form', record: { table, id: null } } })
          }}
        >
          New
        </ToolbarButton>
        <ToolbarButton icon={<Save20Regular />} onClick={() => void save()}>
          Save
        </ToolbarButton>
        <ToolbarButton
          icon={<ArrowClockwise20Regular />}
          disabled={!isSaved}
          onClick={() => {
            form.refresh()
          }}
        >
          Refresh
        </ToolbarButton>
        <PackageCommands
          // `FormStateRule State="Existing"`: neither before the first save nor where nothing can be changed.
          commands={session.package.commands.filter(
            (one) => one.place === 'form' && one.table === table && form.kind() === 'update',
          )}
          run={(command) => void runCommand(session, scripts, command, { PrimaryControl: form.formContext })}
        />
        <ToolbarButton
          icon={<ArrowUp20Regular />}
          aria-label="Previous record"
          title="Previous record"
          disabled={!isSaved}
          onClick={() => {
            step(-1)
          }}
        />
        <ToolbarButton
          icon={<ArrowDown20Regular />}
          aria-label="Next record"
          title="Next record"
          disabled={!isSaved}
          onClick={() => {
            step(1)
          }}
        />
      </Toolbar>
      {refusal === null ? null : (
        <MessageBar intent="error">
          <MessageBarBody>{refusal}</MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}
