import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ActivityId } from '../../domain/ids'
import type { RecordRef } from '../../domain/RecordRef'
import { describeError } from '../../parts/describeError'
import type { Problem } from '../../parts/Problem'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { SyncContact } from '../../panels/synccontact/SyncContact'
import { ContactView } from './ContactView'
import { usePersonViewStyles } from './PersonView.styles'
import type { Person } from './personOfRecord'
import type { PersonLoad } from './usePerson'
import { usePersonKey } from './usePersonKey'

interface PersonViewProps {
  readonly record: RecordRef
  readonly person: PersonLoad
  readonly loading: ReactNode
  /** The activity that the page was opened for. */
  readonly highlight: ActivityId | null
}

/** One person: found at Net-Results by e-mail address, then header and panels. */
export function PersonView({ record, person, loading, highlight }: PersonViewProps) {
  const { scene } = useServices()
  if (person.error !== null) return <StateView problem={describeError(person.error, scene)} onRetry={person.reload} />
  if (person.data === undefined) return loading
  const { emailAddress } = person.data
  if (emailAddress === null) {
    return <StateView problem={noEmail(person.data)} onRetry={person.reload} retryLabel={strings.checkAgain} />
  }
  return (
    <AddressView
      key={emailAddress}
      {...{ record, person, loading, highlight, emailAddress }}
      fullName={person.data.fullName}
    />
  )
}

interface AddressViewProps extends PersonViewProps {
  readonly fullName: string
  readonly emailAddress: string
}

function AddressView({ record, person, fullName, emailAddress, loading, highlight }: AddressViewProps) {
  const styles = usePersonViewStyles()
  const { scene } = useServices()
  const queryClient = useQueryClient()
  const { contact, overlay, isReady } = usePersonKey(emailAddress)
  const synced = () => {
    void queryClient.invalidateQueries({ queryKey: ['contactId', emailAddress] })
    void queryClient.invalidateQueries({ queryKey: ['contact'] })
  }
  if (contact.data === undefined || overlay.isPending || !isReady) {
    // With the overlay known too, score and mailing status travel in one batch.
    if (contact.error === null) return loading
    return <StateView problem={describeError(contact.error, scene)} onRetry={() => void contact.refetch()} />
  }
  const sync = (
    <SyncContact record={record} readPerson={person.read} contactKnown={contact.data !== null} onDone={synced} />
  )
  if (contact.data === null) {
    return (
      <StateView
        problem={unknownPerson(fullName, emailAddress)}
        onRetry={() => void contact.refetch()}
        retryLabel={strings.checkAgain}
      >
        <div className={styles.sync}>{sync}</div>
      </StateView>
    )
  }
  return (
    <ContactView
      contactId={contact.data}
      overlay={overlay.data}
      overlayError={overlay.data === undefined ? overlay.error : null}
      onRetryOverlay={() => void overlay.refetch()}
      fullName={fullName}
      emailAddress={emailAddress}
      recordRef={record}
      record={person.record}
      highlight={highlight}
      sync={sync}
    />
  )
}

function noEmail(person: Person): Problem {
  const words = strings.record.noEmail
  return {
    cause: 'noEmail',
    icon: 'person',
    title: words.title(person.fullName),
    body: words.body,
    severe: false,
    retry: true,
  }
}

function unknownPerson(fullName: string, emailAddress: string): Problem {
  const words = strings.record.unknownPerson
  return {
    cause: 'unknownPerson',
    icon: 'person',
    title: words.title(fullName),
    body: words.body(emailAddress),
    severe: false,
    retry: true,
  }
}
