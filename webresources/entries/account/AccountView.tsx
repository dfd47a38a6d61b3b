import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { AccountDynamics } from '../../dataverse/AccountDynamics'
import type { AccountPerson } from '../../domain/AccountPerson'
import type { Guid } from '../../domain/Guid'
import type { KnownPerson } from '../../domain/PersonMatch'
import { AccountContext } from '../../parts/account/AccountContext'
import { useAccount } from '../../parts/account/useAccount'
import { useHeld } from '../../parts/Holding'
import { strings } from '../../parts/strings'
import { Tabs, type TabItem } from '../../parts/Tabs'
import { AccountActivity } from '../../panels/accountactivity/AccountActivity'
import { AccountHeader } from '../../panels/accountpeople/AccountHeader'
import { AccountPeople } from '../../panels/accountpeople/AccountPeople'
import { AccountSync } from '../../panels/accountsync/AccountSync'
import { SyncAccountButton } from '../../panels/accountsync/SyncAccountButton'
import { useAccountSync } from '../../panels/accountsync/useAccountSync'
import { SendEmail } from '../../panels/sendemail/SendEmail'

const words = strings.account

type TabName = 'people' | 'activity'

const TABS: readonly TabItem<TabName>[] = [
  { name: 'people', label: words.tabs.people },
  { name: 'activity', label: words.tabs.activity },
]

interface AccountViewProps {
  readonly dynamics: AccountDynamics
  readonly accountId: Guid
  readonly name: string | null
}

/** One account: roll-up, its people, what they did, and the sync of all of them. */
export function AccountView({ dynamics, accountId, name }: AccountViewProps) {
  const account = useAccount(dynamics, accountId, name)
  const sync = useAccountSync(account)
  const slot = useHeld(sync.snapshot !== null)
  const syncBox = <AccountSync account={account} sync={sync} />
  const [tab, setTab] = useState<TabName>('people')
  const [recipient, setRecipient] = useState<{ person: AccountPerson; match: KnownPerson } | null>(null)
  const askAccount = () => {
    setTab('people')
    sync.askAccount()
  }
  return (
    <AccountContext value={account}>
      <AccountHeader actions={<SyncAccountButton sync={sync} onAsk={askAccount} />} />
      <Tabs label={words.tabs.list} items={TABS} selected={tab} onSelect={setTab}>
        {tab === 'people' && (
          <>
            {slot === null && syncBox}
            {!sync.showsResults && (
              <AccountPeople
                onSync={sync.askChosen}
                syncBlocked={sync.blocked}
                onSendEmail={(person, match) => setRecipient({ person, match })}
              />
            )}
          </>
        )}
        {tab === 'activity' && <AccountActivity />}
      </Tabs>
      {slot !== null && createPortal(syncBox, slot)}
      {recipient !== null && (
        <SendEmail
          contactId={recipient.match.contactId}
          personName={recipient.person.fullName}
          emailAddress={recipient.person.emailAddress}
          mailing={recipient.match.mailing}
          doNotEmail={recipient.person.doNotEmail}
          record={recipient.person.record}
          onClose={() => {
            setRecipient(null)
            account.reread(recipient.person)
          }}
        />
      )}
    </AccountContext>
  )
}
