import { useId } from 'react'
import { ArrowSyncRegular, Button } from '../../parts/kit'
import { strings } from '../../parts/strings'
import type { AccountSyncControl } from './useAccountSync'

/** *Sync This Account*: asks first who will be sent. */
export function SyncAccountButton({ sync, onAsk }: { readonly sync: AccountSyncControl; readonly onAsk: () => void }) {
  const reasonId = useId()
  const reason = sync.blocked ?? sync.accountBlocked
  return (
    <>
      <Button
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
