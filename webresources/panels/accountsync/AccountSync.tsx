import type { Account } from '../../parts/account/useAccount'
import { Button, mergeClasses } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useAccountSyncStyles } from './AccountSync.styles'
import { SyncProgress } from './SyncProgress'
import { SyncQuestionDialog } from './SyncQuestionDialog'
import { SyncResults } from './SyncResults'
import type { AccountSyncControl } from './useAccountSync'

const words = strings.accountSync

/** The sync of the account as it stands: the question before it, its progress, its results. Nothing when there is none. */
export function AccountSync({ account, sync }: { readonly account: Account; readonly sync: AccountSyncControl }) {
  const styles = useAccountSyncStyles()
  const { snapshot, question, stage, showsResults } = sync
  const accountName = account.name ?? strings.account.thisAccount
  return (
    <>
      {question !== null && <SyncQuestionDialog account={account} question={question} sync={sync} />}
      {stage === 'elsewhere' && (
        <div className={styles.root}>
          <div className={styles.elsewhere} role="group" aria-label={words.region} data-phase="elsewhere">
            <span className={styles.title}>{words.elsewhereTitle}</span>
            <span>{words.elsewhereBody}</span>
            <Button size="small" onClick={sync.look}>
              {words.checkAgain}
            </Button>
          </div>
        </div>
      )}
      {snapshot !== null && (
        <div className={mergeClasses(styles.root, showsResults && styles.results)}>
          <SyncProgress sync={sync} snapshot={snapshot} accountName={accountName} />
          {showsResults && (
            <SyncResults sync={sync} snapshot={snapshot} people={account.people} accountName={accountName} />
          )}
        </div>
      )}
    </>
  )
}
