import { useState } from 'react'
import type { ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { Button, MailRegular, PeopleListRegular } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { AddToList } from './AddToList'
import { SendTemplate } from './SendTemplate'

/** What can be done with the people that are ticked. */
export function BulkActions({ people }: { readonly people: readonly ListedPerson[] }) {
  /** Those who were ticked when it began: a list that is read anew meanwhile changes nothing. */
  const [doing, setDoing] = useState<{
    readonly what: 'send' | 'add'
    readonly people: readonly ListedPerson[]
  } | null>(null)
  const close = () => setDoing(null)
  return (
    <>
      <Button icon={<MailRegular />} onClick={() => setDoing({ what: 'send', people })}>
        {strings.bulk.send}
      </Button>
      <Button icon={<PeopleListRegular />} onClick={() => setDoing({ what: 'add', people })}>
        {strings.bulk.addToList}
      </Button>
      {doing?.what === 'send' && <SendTemplate people={doing.people} onClose={close} />}
      {doing?.what === 'add' && <AddToList people={doing.people} onClose={close} />}
    </>
  )
}
