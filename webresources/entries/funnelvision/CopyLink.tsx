import { useState } from 'react'
import { writeFunnelView, type FunnelView } from '../../domain/FunnelView'
import { useAnnounce } from '../../parts/Announcer'
import { copyText } from '../../parts/copyText'
import { Dialog } from '../../parts/Dialog'
import { Button, Input, LinkRegular } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'

const words = strings.funnelVision

/** Puts the link to this view on the clipboard; where the browser does not let the page, shows it. */
export function CopyLink({ view }: { readonly view: FunnelView }) {
  const { dynamics } = useServices()
  const announce = useAnnounce()
  const [link, setLink] = useState<string | null>(null)
  const close = () => setLink(null)
  const copy = async () => {
    const url = dynamics.pageUrl('funnelvision', writeFunnelView(view))
    if (await copyText(url)) announce(words.linkCopied)
    else setLink(url)
  }
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<LinkRegular />}
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
