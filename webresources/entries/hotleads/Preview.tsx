import type { HotContact } from '../../domain/HotContact'
import type { Overlay } from '../../domain/ScoredContact'
import { Button } from '../../parts/kit'
import { useOpenPerson } from '../../parts/people/OpenPerson'
import { strings } from '../../parts/strings'
import { PersonDetails } from '../../panels/persondetails/PersonDetails'
import { recipientOf } from '../../panels/sendemail/recipientOf'
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
      actions={(known) => (
        <>
          <SendEmailButton {...recipientOf(person, known)} />
          <Button onClick={() => openPerson(person)}>{strings.personDetails.openRecord}</Button>
        </>
      )}
    />
  )
}
