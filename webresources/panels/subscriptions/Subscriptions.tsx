import { useState } from 'react'
import type { ContactId } from '../../domain/ids'
import type { MailingStatus } from '../../domain/MailingStatus'
import type { MembershipItem } from '../../domain/MembershipEdit'
import { Box } from '../../parts/Box'
import { describeError } from '../../parts/describeError'
import { isUnsupported } from '../../parts/isUnsupported'
import { Button } from '../../parts/kit'
import { MembershipPanel } from '../../parts/membership/MembershipPanel'
import { NotOffered } from '../../parts/NotOffered'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useSaidLoaded } from '../../parts/useSaidLoaded'
import { ConsentDialog } from './ConsentDialog'
import { useSubscriptionsStyles } from './Subscriptions.styles'
import { useSubscriptions } from './useSubscriptions'

interface SubscriptionsProps {
  readonly contactId: ContactId
  readonly personName: string
  readonly emailAddress: string
}

/** The subscriptions that one person has: removed with a way back, added with the person's consent only. */
export function Subscriptions({ contactId, personName, emailAddress }: SubscriptionsProps) {
  const styles = useSubscriptionsStyles()
  const { scene } = useServices()
  const [asking, setAsking] = useState<readonly MembershipItem[] | null>(null)
  const { subscriptions, mailing, memberships, filter, picker } = useSubscriptions(contactId, emailAddress)
  const words = strings.subscriptions
  useSaidLoaded(subscriptions.data !== undefined && memberships.isKnown, strings.tabs.subscriptions)
  if (subscriptions.data === undefined || !memberships.isKnown) {
    const error = subscriptions.data === undefined ? subscriptions.error : memberships.error
    if (error === null) return <SkeletonRows />
    const reload = () => {
      if (subscriptions.data === undefined) void subscriptions.refetch()
      if (memberships.error !== null) memberships.reload()
    }
    return (
      <StateView problem={describeError(error, scene)} onRetry={reload}>
        {isUnsupported(error) && <NotOffered text={words.unsupported} />}
      </StateView>
    )
  }
  const obstacle = findObstacle(mailing, personName)
  const noAdding = obstacle !== null && (
    <Box title={words.addTitle}>
      <div className={styles.obstacle} data-cause={obstacle.cause}>
        <p className={styles.reason}>{obstacle.reason}</p>
        {obstacle.cause === 'mailingUnknown' && (
          <Button onClick={() => void mailing.refetch()}>{strings.tryAgain}</Button>
        )}
      </div>
    </Box>
  )
  return (
    <>
      <MembershipPanel
        words={words}
        columns={words.columns}
        personName={personName}
        memberships={memberships}
        filter={filter}
        picker={picker}
        onAdd={setAsking}
        {...(noAdding === false ? {} : { noAdding })}
        notes={subscriptions.data.dropped > 0 ? [words.dropped(subscriptions.data.dropped)] : []}
      />
      {asking !== null && (
        <ConsentDialog
          personName={personName}
          titles={asking.map(({ title }) => title)}
          onClose={() => setAsking(null)}
          onConfirm={(importName) => {
            setAsking(null)
            memberships.addNow(asking, importName)
          }}
        />
      )}
    </>
  )
}

/** Why nothing can be added: a subscription is consent, so who may not be mailed gets none, nor who may perhaps not. */
function findObstacle(
  { data, error }: { readonly data: MailingStatus | undefined; readonly error: unknown },
  personName: string,
): { readonly cause: string; readonly reason: string } | null {
  const words = strings.subscriptions
  if (data?.unsubscribed === true) return { cause: 'unsubscribed', reason: words.unsubscribed(personName) }
  if (data !== undefined) return null
  if (error === null) return { cause: 'loading', reason: strings.loading }
  return { cause: 'mailingUnknown', reason: words.mailingUnknown(personName) }
}
