import { useEffect, useId, useRef } from 'react'
import { ArrowSyncRegular, Button } from '../../parts/kit'
import { strings } from '../../parts/strings'
import type { AccountSyncControl } from './useAccountSync'

/** *Sync This Account*: asks first who will be sent. */
export function SyncAccountButton({ sync, onAsk }: { readonly sync: AccountSyncControl; readonly onAsk: () => void }) {
  const reasonId = useId()
  const reason = sync.blocked ?? sync.accountBlocked
  const button = useFocusAfterClosing(sync)
  return (
    <>
      <Button
        ref={button}
        appearance="primary"
        icon={<ArrowSyncRegular />}
        disabledFocusable={reason !== null}
        {...(reason === null ? {} : { title: reason, 'aria-describedby': reasonId })}
        onClick={onAsk}
      >
        {strings.account.syncAccount}
      </Button>
      {reason !== null && (
        <span id={reasonId} hidden>
          {reason}
        </span>
      )}
    </>
  )
}

/** What showed the sync is gone, with the button that closed it: the focus comes back to where the next one begins. */
function useFocusAfterClosing({ snapshot }: AccountSyncControl) {
  const button = useRef<HTMLButtonElement>(null)
  const isOpen = snapshot !== null
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return button
}
