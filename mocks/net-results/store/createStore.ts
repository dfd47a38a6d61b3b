import type { World, WorldPerson } from '../../world/World'
import { createConversations } from '../data/conversations'
import { createDice } from '../data/dice'
import { defaultMappings } from '../data/defaultMappings'
import { SCRIPTED_MEMBERSHIPS, STATIC_LISTS, SUBSCRIPTIONS } from '../data/lists'
import { createSyncErrors } from '../data/syncErrors'
import type { SyncState } from '../sync/SyncState'
import { usersOfNetResults } from '../wire/authenticate'
import { ACTIVITY_TYPE } from '../data/activityTypes'
import { setAttributes } from './contacts'
import { keepList } from './lists'
import { historyOf } from './scores'
import type { Store, StoredContact, StoredList } from './Store'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The simulated Net-Results as it stands when the world begins at `base`. */
export function createStore(world: World, base: number, { fullSyncRunning = false } = {}): Store {
  let lastId = 700_000
  const users = usersOfNetResults(world.users)
  const owners = new Map(world.users.map(({ id, netResults }) => [id, netResults?.userId ?? null]))
  const store: Store = {
    base,
    users,
    contacts: new Map(),
    byEmail: new Map(),
    lists: new Map(createLists().map((list) => [list.id, list])),
    conversations: [],
    imports: new Map(),
    sync: createSyncState(base, fullSyncRunning),
    histories: new Map(),
    nextId: () => (lastId += 1),
  }
  for (const person of world.people) {
    const contact = createContact(person, world, owners.get(person.ownerId) ?? null, base)
    if (contact === null) continue
    store.contacts.set(contact.id, contact)
    setAttributes(store, contact, {})
    store.sync.contactIds.set(person.id, contact.id)
    dateMailing(store, contact)
    for (const name of dynamicListsOf(person, world)) contact.listIds.add(keepList(store, name).id)
  }
  store.conversations.push(...createConversations(store.contacts, users[0]?.id ?? 0, base))
  return store
}

function createLists(): StoredList[] {
  return [
    ...STATIC_LISTS.map(({ id, name, others }) => ({ id, name, others, kind: 'static' as const, publicName: '' })),
    ...SUBSCRIPTIONS.map((subscription) => ({ ...subscription, kind: 'subscription' as const })),
  ]
}

function createContact(person: WorldPerson, world: World, ownerId: number | null, base: number): StoredContact | null {
  const seed = person.netResults
  if (seed === null) return null
  const account = world.accounts.find(({ id }) => id === person.accountId)
  return {
    id: seed.contactId,
    attributes: {
      'Email Address': person.emailAddress ?? '',
      'First Name': person.firstName,
      'Last Name': person.lastName,
      Title: person.jobTitle,
      'Company Name': account?.name ?? person.companyName ?? '-',
      City: person.city,
      Country: person.country,
      'Work Phone': person.phone,
      Industry: person.industry ?? account?.industry ?? '',
    },
    ownerId,
    leadSource: seed.leadSource,
    createdAt: base - (person.madeDaysAgo ?? 400) * DAY,
    unsubscribedAt: null,
    bouncedAt: null,
    listIds: new Set(membershipsOf(seed.contactId)),
    seed,
    added: [],
    adjustments: [],
  }
}

function membershipsOf(contactId: number): readonly number[] {
  const scripted = SCRIPTED_MEMBERSHIPS[contactId]
  if (scripted !== undefined) return scripted
  const dice = createDice(contactId * 3)
  return [...STATIC_LISTS, ...SUBSCRIPTIONS].filter(() => dice.upTo(9) === 0).map(({ id }) => id)
}

/** The day somebody was lost is the day the history tells; without a history, a month ago. */
function dateMailing(store: Store, contact: StoredContact): void {
  const mailing = contact.seed?.mailing
  if (mailing === undefined || mailing === 'mailable') return
  const typeId = mailing === 'bounced' ? ACTIVITY_TYPE.bounce : ACTIVITY_TYPE.unsubscribe
  const at =
    historyOf(store, contact).activities.find((activity) => activity.typeId === typeId)?.at ?? store.base - 30 * DAY
  if (mailing === 'bounced') contact.bouncedAt = at
  else contact.unsubscribedAt = at
}

function dynamicListsOf({ table, accountId, industry }: WorldPerson, world: World): string[] {
  const account = world.accounts.find(({ id }) => id === accountId)
  return [
    table === 'contact' ? 'Dynamics Contacts' : 'Dynamics Leads',
    ...(account === undefined ? [] : [`Dynamics:Account:Industry:${account.industry}`]),
    ...(table === 'lead' && industry !== undefined ? [`Dynamics:Lead:Industry:${industry}`] : []),
  ]
}

function createSyncState(base: number, fullSyncRunning: boolean): SyncState {
  return {
    options: {
      syncs_enabled: true,
      notification_recipients: 'i.solheim@sales.example, crm-team@sales.example',
      only_with_email: true,
      dynamics_writes_empty: false,
      net_results_writes_empty: false,
      sync_lead_score_changes: true,
      only_lead_score_on_change: false,
      skip_inactive: true,
      sync_marketing_lists: false,
      default_account_name: '(Unknown)',
      default_last_name: '(Unknown)',
    },
    mappings: {
      contact: defaultMappings('contact'),
      lead: defaultMappings('lead'),
      account: defaultMappings('account'),
    },
    errors: createSyncErrors(base),
    lastFullSync: base - 16 * DAY,
    lastDownSync: base - (fullSyncRunning ? 4 * HOUR : 40 * 60_000),
    fullSyncStartedAt: fullSyncRunning ? base - 3 * HOUR : null,
    contactIds: new Map(),
    runs: [],
    notices: [],
  }
}
