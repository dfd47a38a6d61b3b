import { useState } from 'react'
import { writeFunnelView, type FunnelView } from '../../domain/FunnelView'
import { useAnnounce } from '../../parts/Announcer'
import { copyText } from '../../parts/copyText'
import { Dialog } from '../../parts/Dialog'
import { Button, CheckmarkCircle16Regular, Input, LinkRegular } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useFunnelVisionPageStyles } from './FunnelVisionPage.styles'

const words = strings.funnelVision

/** Puts the link to this view on the clipboard; where the browser does not let the page, shows it. */
export function CopyLink({ view }: { readonly view: FunnelView }) {
  const { dynamics } = useServices()
  const styles = useFunnelVisionPageStyles()
  const announce = useAnnounce()
  const [link, setLink] = useState<string | null>(null)
  /** The view whose link is on the clipboard; any other view is another link. */
  const [copied, setCopied] = useState<FunnelView | null>(null)
  const close = () => setLink(null)
  const copy = async () => {
    const url = dynamics.pageUrl('funnelvision', writeFunnelView(view))
    if (await copyText(url)) {
      setCopied(view)
      announce(words.linkCopied)
    } else setLink(url)
  }
  return (
    <>
      {copied === view && (
        <span className={styles.copied} aria-hidden>
          {words.copied}
        </span>
      )}
      <Button
        appearance="subtle"
        size="small"
        icon={copied === view ? <CheckmarkCircle16Regular /> : <LinkRegular />}
        aria-label={words.copyLink}
        title={words.copyLink}
        onClick={() => void copy()}
      />
      {link !== null && (
        <Dialog title={words.linkTitle} onClose={close} actions={<Button onClick={close}>{strings.undo.close}</Button>}>
          <p>{words.linkNotCopied}</p>
          <Input
            aria-label={words.linkTitle}
            readOnly
            value={link}
            style={{ width: '100%' }}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Dialog>
      )}
    </>
  )
}
