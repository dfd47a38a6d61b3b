import { useCallback, useState, type ReactNode } from 'react'
import type { PersonRecord } from '../../dataverse/Host'
import type { ActivityId, ContactId } from '../../domain/ids'
import type { RecordRef } from '../../domain/RecordRef'
import type { Overlay } from '../../domain/ScoredContact'
import type { StreamRequest } from '../../domain/StreamRequest'
import { Link16Regular } from '../../parts/kit'
import { RecordNotice } from '../../parts/RecordNotice'
import { strings } from '../../parts/strings'
import { Tabs, type TabItem } from '../../parts/Tabs'
import { useMailingStatus } from '../../parts/useMailingStatus'
import { useServices } from '../../parts/useServices'
import { ActivityStream } from '../../panels/activitystream/ActivityStream'
import { ContactHeader } from '../../panels/contactheader/ContactHeader'
import { LeadScore } from '../../panels/leadscore/LeadScore'
import { ListMembership } from '../../panels/listmembership/ListMembership'
import { SendEmailButton } from '../../panels/sendemail/SendEmailButton'
import { SinceLastLooked } from '../../panels/sincelastlooked/SinceLastLooked'
import { Subscriptions } from '../../panels/subscriptions/Subscriptions'
import { Unsubscribe } from '../../panels/unsubscribe/Unsubscribe'
import { useContactViewStyles } from './ContactView.styles'
import { SameAddress } from './SameAddress'

type TabName = 'activityStream' | 'leadScore' | 'unsubscribe' | 'listMembership' | 'subscriptions'

const TABS: readonly TabItem<TabName>[] = (
  ['activityStream', 'leadScore', 'unsubscribe', 'listMembership', 'subscriptions'] as const
).map((name) => ({ name, label: strings.tabs[name] }))

interface ContactViewProps {
  readonly contactId: ContactId
  readonly overlay: Overlay | undefined
  readonly overlayError: unknown
  readonly onRetryOverlay: () => void
  readonly fullName: string
  readonly emailAddress: string
  readonly recordRef: RecordRef
  readonly highlight: ActivityId | null
  /** The record in Dynamics, once it has been read. */
  readonly record: PersonRecord | undefined
  /** *Sync This Contact*. */
  readonly sync: ReactNode
}

/** A person whom Net-Results knows: header, what is new, and five panels. */
export function ContactView(props: ContactViewProps) {
  const { contactId, overlay, fullName, emailAddress, record, sync } = props
  const styles = useContactViewStyles()
  const [tab, setTab] = useState<TabName>('activityStream')
  const [request, setRequest] = useState<StreamRequest | null>(null)
  const showActivities = useCallback((asked: StreamRequest) => {
    setRequest(asked)
    setTab('activityStream')
  }, [])
  const { dynamics } = useServices()
  const mailing = useMailingStatus(contactId)
  const { table, id } = props.recordRef
  const linkTo = useCallback(
    (activity: ActivityId) =>
      dynamics.pageUrl('contact', new URLSearchParams({ typename: table, id, activity }).toString()),
    [dynamics, id, table],
  )
  const person = { contactId, personName: fullName, emailAddress }
  return (
    <div>
      {record !== undefined && <RecordNotice record={record} />}
      <ContactHeader
        contactId={contactId}
        overlay={overlay}
        overlayError={props.overlayError}
        onRetryOverlay={props.onRetryOverlay}
        actions={
          <>
            <SendEmailButton
              {...person}
              mailing={mailing.data ?? null}
              doNotEmail={record?.doNotEmail ?? null}
              {...(record === undefined ? {} : { record: record.record })}
            />
            {sync}
          </>
        }
      />
      <SinceLastLooked contactId={contactId} overlay={overlay} onShowActivities={showActivities} />
      <Tabs label={strings.tabs.list} items={TABS} selected={tab} onSelect={setTab}>
        {tab === 'activityStream' && (
          <ActivityStream
            contactId={contactId}
            personName={fullName}
            request={request}
            onClearRequest={() => setRequest(null)}
            highlight={props.highlight}
            linkTo={linkTo}
          />
        )}
        {tab === 'leadScore' && (
          <LeadScore contactId={contactId} personName={fullName} onShowActivities={showActivities} />
        )}
        {tab === 'unsubscribe' && <Unsubscribe {...person} />}
        {tab === 'listMembership' && <ListMembership {...person} />}
        {tab === 'subscriptions' && <Subscriptions {...person} />}
      </Tabs>
      <footer className={styles.foot}>
        <Link16Regular aria-hidden />
        <span>{strings.header.matchedBy(emailAddress)}</span>
        <SameAddress record={props.recordRef} emailAddress={emailAddress} />
      </footer>
    </div>
  )
}
