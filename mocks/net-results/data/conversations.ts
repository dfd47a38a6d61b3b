import type { StoredContact, StoredConversation } from '../store/Store'
import { createDice } from './dice'
import { EMAIL_TEMPLATES, personalize } from './emails'

const MINUTE = 60_000

type Script = readonly [
  contactId: number,
  subject: string,
  minutesAgo: number,
  from: 'n' | 'd',
  opens: number,
  clicks: number,
]

/** What Marcus Oyelaran sent last, newest first. */
// prettier-ignore
const SCRIPT: readonly Script[] = [
  [48211, 'Your plan comparison, Priya', 130, 'n', 2, 0],
  [48213, 'Answers to your security questions', 1112, 'd', 3, 1],
  [48215, 'Following up on the dispatch demo for your Great Lakes crews and the two depots in Duluth', 1420, 'n', 0, 0],
  [48212, 'Quote Q-20418, 45 technicians', 1197, 'd', 6, 2],
  [48352, 'Price list and rollout plan', 1522, 'n', 4, 3],
  [48211, 'Thank you for your time today', 2592, 'd', 1, 0],
  [48217, 'Invitation: Routing at scale', 2907, 'n', 0, 0],
  [48331, 'Reference customers in cold chain', 7057, 'n', 2, 1],
]

/** The e-mails that were sent before the world begins; the ids are the simulator's own. */
export function createConversations(
  contacts: ReadonlyMap<number, StoredContact>,
  marcusId: number,
  base: number,
): StoredConversation[] {
  const scripted = SCRIPT.flatMap(([contactId, subject, minutesAgo, from, opens, clicks], index) => {
    const contact = contacts.get(contactId)
    if (contact === undefined) return []
    const sentAt = base - minutesAgo * MINUTE
    const times = (count: number, first: number) =>
      Array.from({ length: count }, (_, number) => sentAt + (first + number * 9) * MINUTE).filter((at) => at <= base)
    return {
      id: 5001 + index,
      userId: marcusId,
      contactId,
      subject,
      sentAt,
      sentFrom: from === 'n' ? ('net-results' as const) : ('dynamics' as const),
      opens: times(opens, 19),
      clicks: times(clicks, 21),
      bounced: contact.bouncedAt !== null,
      unsubscribed: false,
    }
  })
  return [...scripted, ...[...contacts.values()].flatMap((contact) => derive(contact, base))]
}

/** One or two older e-mails to everybody who has an owner. */
function derive(contact: StoredContact, base: number): StoredConversation[] {
  const dice = createDice(contact.id * 7)
  const heat = contact.seed?.heat ?? 0
  const userId = contact.ownerId
  if (userId === null) return []
  return Array.from({ length: 1 + dice.upTo(2) }, (_, index) => {
    const template = EMAIL_TEMPLATES[dice.upTo(EMAIL_TEMPLATES.length)]
    const sentAt = base - (6 + dice.upTo(80)) * 24 * 60 * MINUTE - dice.upTo(300) * MINUTE
    const bounced = contact.bouncedAt !== null
    const opens = bounced ? 0 : Math.max(0, dice.upTo(heat + 2) - 1)
    return {
      id: contact.id * 10 + index,
      userId,
      contactId: contact.id,
      subject: personalize(template?.subject ?? '', contact.attributes),
      sentAt,
      sentFrom: dice.upTo(3) === 0 ? ('dynamics' as const) : ('net-results' as const),
      opens: Array.from({ length: opens }, (_, number) => sentAt + (25 + number * 140) * MINUTE),
      clicks: opens > 1 && dice.upTo(2) === 0 ? [sentAt + 27 * MINUTE] : [],
      bounced,
      unsubscribed: contact.unsubscribedAt !== null && index === 0,
    }
  })
}
