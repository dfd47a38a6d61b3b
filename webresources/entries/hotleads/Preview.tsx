import type { HotContact } from '../../domain/HotContact'
import { personName } from '../../domain/personName'
import type { Overlay } from '../../domain/ScoredContact'
import { Button } from '../../parts/kit'
import { useOpenPerson } from '../../parts/people/OpenPerson'
import { strings } from '../../parts/strings'
import { PersonDetails } from '../../panels/persondetails/PersonDetails'
import { SendEmailButton } from '../../panels/sendemail/SendEmailButton'

interface PreviewProps {
  readonly person: HotContact
  readonly overlay: Overlay | undefined
}

/** What is known of a person, without leaving the dashboard. */
export function Preview({ person, overlay }: PreviewProps) {
  const openPerson = useOpenPerson()
  return (
    <PersonDetails
      contactId={person.id}
      person={person}
      overlay={overlay}
      actions={({ mailing, records }) => (
        <>
          <SendEmailButton
            contactId={person.id}
            personName={personName(person) ?? strings.people.nobody}
            emailAddress={person.emailAddress}
            mailing={mailing}
            doNotEmail={records?.some(({ doNotEmail }) => doNotEmail) ?? null}
            {...(records?.[0] === undefined ? {} : { record: records[0].record })}
          />
          <Button onClick={() => openPerson(person)}>{strings.personDetails.openRecord}</Button>
        </>
      )}
    />
  )
}
