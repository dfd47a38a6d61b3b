import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { recordKey, type RecordRef } from '../../domain/RecordRef'
import { useAnnounce } from '../../parts/Announcer'
import { Dialog } from '../../parts/Dialog'
import { ArrowSyncRegular, Button, Spinner } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { describeSync } from './describeSync'
import { SyncResult } from './SyncResult'
import { useSyncContact, type ReadPerson, type SyncFlow } from './useSyncContact'

interface SyncContactProps {
  readonly record: RecordRef
  readonly readPerson: ReadPerson
  /** Whether Net-Results has the person already; if not, syncing is the one thing to do. */
  readonly contactKnown: boolean
  /** Something has changed at Net-Results, or may have. */
  readonly onDone: () => void
}

const words = strings.sync
/** Ends that have been said: the button that says them may be another one by then. */
const said = new WeakSet<SyncFlow>()
/** The record whose button went away with the focus on it: the next button of that record takes it. */
let focusOwed: string | null = null

/**
 * Pushes the record, as it is saved, to Net-Results now. A button, and what became of it in a line of its own: put it
 * into a row that wraps.
 */
export function SyncContact({ record, readPerson, contactKnown, onDone }: SyncContactProps) {
  const { scene } = useServices()
  const announce = useAnnounce()
  const { flow, start, dismiss, form } = useSyncContact(record, readPerson, onDone)
  const [asking, setAsking] = useState(false)
  const button = useRef<HTMLElement>(null)
  const running = flow.phase === 'running'
  useKeepFocus(button, recordKey(record))

  useEffect(() => {
    if (flow.phase !== 'ended' || said.has(flow)) return
    said.add(flow)
    const { title, body } = describeSync(flow.end, scene)
    announce(body === '' ? title : strings.sentences(title, body))
  }, [announce, flow, scene])

  const press = () => {
    if (running) return
    if (form()?.isDirty() === true) setAsking(true)
    else void start(null)
  }
  const saveAndSync = () => {
    setAsking(false)
    void start(form())
  }
  return (
    <>
      <Button
        ref={(element: HTMLElement | null) => void (button.current = element)}
        appearance={contactKnown ? 'secondary' : 'primary'}
        icon={running ? <Spinner size="tiny" aria-hidden /> : <ArrowSyncRegular />}
        disabledFocusable={running}
        onClick={press}
      >
        {words.button}
      </Button>
      <SyncResult
        flow={flow}
        onDismiss={() => {
          dismiss()
          button.current?.focus()
        }}
      />
      {asking && (
        <Dialog
          title={words.saveTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button appearance="primary" onClick={saveAndSync}>
                {words.saveAndSync}
              </Button>
              <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
            </>
          }
        >
          {words.saveBody}
        </Dialog>
      )}
    </>
  )
}

/** Keeps the focus on the button where the page is built anew around it, and never takes it from the form. */
function useKeepFocus(button: RefObject<HTMLElement | null>, key: string): void {
  useLayoutEffect(() => {
    const element = button.current
    if (focusOwed === key && document.hasFocus() && document.activeElement === document.body) element?.focus()
    focusOwed = null
    return () => {
      if (element !== null && document.activeElement === element) focusOwed = key
    }
  }, [button, key])
}
