import { useState } from 'react'
import type { ForeignShare } from '../../domain/UserAccess'
import { Button } from '../../parts/kit'
import { ResultLine } from '../../parts/ResultLine'
import { strings } from '../../parts/strings'
import { describeSharingError } from './describeSharingError'
import { useRepSharingStyles } from './RepSharing.styles'

interface ForeignSharesProps {
  readonly shares: readonly ForeignShare[]
  readonly onRevoke: (share: ForeignShare) => Promise<void>
}

const words = strings.sharing

/** Passwords that somebody else can read: said first, because it should never be. */
export function ForeignShares({ shares, onRevoke }: ForeignSharesProps) {
  const styles = useRepSharingStyles()
  return shares.map((share) => (
    <div key={share.id} className={styles.note} role="group" aria-label={words.foreignTitle}>
      <ResultLine tone="bad">
        {strings.sentences(words.foreignTitle, words.foreign(share.reader, share.owner))}
      </ResultLine>
      <RevokeButton onRevoke={() => onRevoke(share)} />
    </div>
  ))
}

function RevokeButton({ onRevoke }: { readonly onRevoke: () => Promise<void> }) {
  const [isBusy, setBusy] = useState(false)
  const [reason, setReason] = useState<string | null>(null)
  const revoke = async () => {
    setBusy(true)
    setReason(null)
    try {
      await onRevoke()
    } catch (error) {
      setReason(describeSharingError(error))
    }
    setBusy(false)
  }
  return (
    <>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void revoke()}>
        {words.revoke}
      </Button>
      {reason !== null && <ResultLine tone="bad">{reason}</ResultLine>}
    </>
  )
}
