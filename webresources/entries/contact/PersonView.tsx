import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { describeError } from '../../parts/describeError'
import { Link16Regular } from '../../parts/kit'
import type { Problem } from '../../parts/Problem'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { Tabs } from '../../parts/Tabs'
import { useServices } from '../../parts/useServices'
import { ActivityStream } from '../../panels/activitystream/ActivityStream'
import { ContactHeader } from '../../panels/contactheader/ContactHeader'
import { usePersonViewStyles } from './PersonView.styles'
import type { Person, PersonLoad } from './usePerson'

/** One person: found at Net-Results by e-mail address, then header and panels. */
export function PersonView({ person, loading }: { readonly person: PersonLoad; readonly loading: ReactNode }) {
  const { scene } = useServices()
  if (person.error !== null) return <StateView problem={describeError(person.error, scene)} onRetry={person.reload} />
  if (person.data === undefined) return loading
  if (person.data.emailAddress === null) {
    return <StateView problem={noEmail(person.data)} onRetry={person.reload} retryLabel={strings.checkAgain} />
  }
  return (
    <AddressView
      key={person.data.emailAddress}
      fullName={person.data.fullName}
      emailAddress={person.data.emailAddress}
      loading={loading}
    />
  )
}

const TABS = [{ name: 'activityStream', label: strings.tabs.activityStream }] as const

interface AddressViewProps {
  readonly fullName: string
  readonly emailAddress: string
  readonly loading: ReactNode
}

function AddressView({ fullName, emailAddress, loading }: AddressViewProps) {
  const styles = usePersonViewStyles()
  const { netResults, scene } = useServices()
  // Both at once: the first round trip.
  const contact = useQuery({
    queryKey: ['contactId', emailAddress],
    queryFn: ({ signal }) => netResults.findContact(emailAddress, signal),
    meta: { warm: true },
  })
  const overlay = useQuery({
    queryKey: ['defaultOverlay'],
    queryFn: ({ signal }) => netResults.defaultOverlay(signal),
    staleTime: Infinity,
    meta: { warm: true },
  })
  if (contact.data === undefined || overlay.isPending) {
    // With the overlay known too, score and mailing status travel in one batch.
    if (contact.error === null) return loading
    return <StateView problem={describeError(contact.error, scene)} onRetry={() => void contact.refetch()} />
  }
  if (contact.data === null) {
    return (
      <StateView
        problem={unknownPerson(fullName, emailAddress)}
        onRetry={() => void contact.refetch()}
        retryLabel={strings.checkAgain}
      />
    )
  }
  return (
    <div className={styles.root}>
      <ContactHeader
        contactId={contact.data}
        overlay={overlay.data}
        overlayError={overlay.data === undefined ? overlay.error : null}
        onRetryOverlay={() => void overlay.refetch()}
      />
      <Tabs label={strings.tabs.list} items={TABS} selected="activityStream" onSelect={() => undefined}>
        <ActivityStream contactId={contact.data} personName={fullName} />
      </Tabs>
      <footer className={styles.foot}>
        <Link16Regular aria-hidden />
        <span>{strings.header.matchedBy(emailAddress)}</span>
      </footer>
    </div>
  )
}

function noEmail(person: Person): Problem {
  const words = strings.problems.noEmail
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
  const words = strings.problems.unknownPerson
  return {
    cause: 'unknownPerson',
    icon: 'person',
    title: words.title(fullName),
    body: words.body(emailAddress),
    severe: false,
    retry: true,
  }
}
