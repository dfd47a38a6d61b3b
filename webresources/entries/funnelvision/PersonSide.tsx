import { useEffect, useRef } from 'react'
import type { Overlay } from '../../domain/ScoredContact'
import type { ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { Button } from '../../parts/kit'
import { useOpenPerson } from '../../parts/people/OpenPerson'
import { strings } from '../../parts/strings'
import { PersonDetails } from '../../panels/persondetails/PersonDetails'
import { recipientOf } from '../../panels/sendemail/recipientOf'
import { SendEmailButton } from '../../panels/sendemail/SendEmailButton'

interface PersonSideProps {
  readonly person: ListedPerson
  readonly overlay: Overlay | undefined
  readonly onClose: () => void
}

/** The chosen person beside the table. Takes the focus, and gives it back when it goes. */
export function PersonSide({ person, overlay, onClose }: PersonSideProps) {
  const openPerson = useOpenPerson()
  const root = useRef<HTMLDivElement>(null)
  const cameFrom = useRef<Element | null>(null)
  useEffect(() => {
    cameFrom.current = document.activeElement
    root.current?.focus({ preventScroll: true })
    // Above the rows on a narrow page; beside them it is in sight, however far down one is.
    const { top = 0 } = root.current?.getBoundingClientRect() ?? {}
    if (top < 0 || top >= window.innerHeight) root.current?.scrollIntoView({ block: 'start' })
  }, [])
  const close = () => {
    const back = cameFrom.current
    onClose()
    if (back instanceof HTMLElement && back.isConnected) back.focus()
  }
  return (
    <div
      ref={root}
      tabIndex={-1}
      style={{ outline: 'none' }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close()
      }}
    >
      <PersonDetails
        contactId={person.id}
        person={person}
        overlay={overlay}
        onClose={close}
        actions={(known) => (
          <>
            <SendEmailButton {...recipientOf(person, known)} />
            <Button onClick={() => openPerson(person)}>{strings.personDetails.openRecord}</Button>
          </>
        )}
      />
    </div>
  )
}
