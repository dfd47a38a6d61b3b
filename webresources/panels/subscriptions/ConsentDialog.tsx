import { useState } from 'react'
import { CONSENT_WAYS, consentImportName, type ConsentWay } from '../../domain/importNames'
import { Dialog } from '../../parts/Dialog'
import { Button, Field, Select } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useConsentDialogStyles } from './ConsentDialog.styles'

const words = strings.subscriptions.consent

const WAYS = Object.keys(CONSENT_WAYS) as ConsentWay[]

interface ConsentDialogProps {
  readonly personName: string
  readonly titles: readonly string[]
  readonly onClose: () => void
  /** With the name of the import, which records how the person agreed. */
  readonly onConfirm: (importName: string) => void
}

/** Nobody gets mail without having agreed: the rep says that the person did, and how. */
export function ConsentDialog({ personName, titles, onClose, onConfirm }: ConsentDialogProps) {
  const styles = useConsentDialogStyles()
  const [hasAgreed, setAgreed] = useState(false)
  const [way, setWay] = useState<ConsentWay | ''>('')
  const isReady = hasAgreed && way !== ''
  return (
    <Dialog
      title={words.title(titles.length, personName)}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={!isReady}
            onClick={() => isReady && onConfirm(consentImportName(way))}
          >
            {words.confirm(titles.length)}
          </Button>
          <Button onClick={onClose}>{strings.undo.cancel}</Button>
        </>
      }
    >
      <p className={styles.body}>{words.body}</p>
      <label className={styles.agreed}>
        <input
          type="checkbox"
          className={styles.box}
          checked={hasAgreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />
        <span dir="auto">{words.agreed(personName, titles)}</span>
      </label>
      <Field label={words.how} hint={words.recorded}>
        <Select value={way} onChange={(_, { value }) => setWay(WAYS.find((name) => name === value) ?? '')}>
          <option value="">{words.choose}</option>
          {WAYS.map((name) => (
            <option key={name} value={name}>
              {words.ways[name]}
            </option>
          ))}
        </Select>
      </Field>
    </Dialog>
  )
}
