import type { ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { Button, MailRegular, PeopleListRegular } from '../../parts/kit'
import { strings } from '../../parts/strings'

/** What is done with whom: with those who were ticked when it began, whatever the list shows meanwhile. */
export interface BulkAction {
  readonly what: 'send' | 'add'
  readonly people: readonly ListedPerson[]
}

interface BulkActionsProps {
  readonly people: readonly ListedPerson[]
  readonly onBegin: (action: BulkAction) => void
}

/** What can be done with the people that are ticked. */
export function BulkActions({ people, onBegin }: BulkActionsProps) {
  return (
    <>
      <Button icon={<MailRegular />} onClick={() => onBegin({ what: 'send', people })}>
        {strings.bulk.send}
      </Button>
      <Button icon={<PeopleListRegular />} onClick={() => onBegin({ what: 'add', people })}>
        {strings.bulk.addToList}
      </Button>
    </>
  )
}
