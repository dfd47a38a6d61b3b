import type { BulkPlan } from '../../domain/bulksync/planBulkSync'
import type { SyncRefusal } from '../../domain/planSync'
import { recordKey } from '../../domain/RecordRef'
import type { Account } from '../../parts/account/useAccount'
import { describeError } from '../../parts/describeError'
import { Dialog } from '../../parts/Dialog'
import { InlineProblem } from '../../parts/InlineProblem'
import { Button, Spinner } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useSyncQuestionDialogStyles } from './SyncQuestionDialog.styles'
import type { AccountSyncControl, SyncQuestion } from './useAccountSync'

const words = strings.accountSync.preview
/** Names of one reason; the result lists everybody. */
const MOST_NAMES = 100

interface SyncQuestionDialogProps {
  readonly account: Account
  readonly question: SyncQuestion
  readonly sync: AccountSyncControl
}

/** Who will be sent, and who will not and why, before anything is. */
export function SyncQuestionDialog({ account, question, sync }: SyncQuestionDialogProps) {
  const styles = useSyncQuestionDialogStyles()
  const { scene } = useServices()
  const { scope, people, plan, error } = question
  const canSend = plan !== null && plan.send.length > 0
  const title =
    scope === 'account' ? words.title(account.name ?? strings.account.thisAccount) : words.titleChosen(people.length)
  return (
    <Dialog
      title={title}
      onClose={sync.closeQuestion}
      actions={
        <>
          {canSend && (
            <Button appearance="primary" onClick={() => sync.begin(plan, scope)}>
              {words.start(plan.send.length)}
            </Button>
          )}
          <Button onClick={sync.closeQuestion}>{canSend || plan === null ? words.cancel : words.close}</Button>
        </>
      }
    >
      {error !== null && <InlineProblem problem={describeError(error, scene)} onRetry={sync.retryQuestion} />}
      {plan === null && error === null && (
        <div className={styles.busy}>
          <Spinner size="extra-tiny" aria-hidden /> {words.reading}
        </div>
      )}
      {plan !== null && (
        <>
          <p className={styles.text}>{canSend ? words.sent(plan.send.length) : words.nobody}</p>
          {plan.leave.length > 0 && <LeftOut plan={plan} />}
          {scope === 'account' && (
            <>
              {account.isTruncated && <p className={styles.note}>{words.truncated(people.length)}</p>}
              {account.withoutLeads && <p className={styles.note}>{words.withoutLeads}</p>}
              <p className={styles.note}>{words.subAccounts}</p>
            </>
          )}
        </>
      )}
    </Dialog>
  )
}

const REASONS: readonly SyncRefusal[] = ['noEmail', 'inactive', 'emailNotMapped']

function LeftOut({ plan: { leave } }: { readonly plan: BulkPlan }) {
  const styles = useSyncQuestionDialogStyles()
  return (
    <>
      <p className={styles.text}>{words.left(leave.length)}</p>
      {REASONS.map((reason) => {
        const people = leave.filter((left) => left.reason === reason).map(({ person }) => person)
        if (people.length === 0) return null
        return (
          <details key={reason}>
            <summary className={styles.summary}>{words.reasons[reason](people.length)}</summary>
            <ul className={styles.names}>
              {people.slice(0, MOST_NAMES).map(({ record, fullName }) => (
                <li key={recordKey(record)} dir="auto">
                  {fullName === '' ? strings.account.unnamed : fullName}
                </li>
              ))}
              {people.length > MOST_NAMES && <li>{words.andOthers(people.length - MOST_NAMES)}</li>}
            </ul>
          </details>
        )
      })}
    </>
  )
}
