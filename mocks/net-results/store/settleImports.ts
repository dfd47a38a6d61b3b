import { ACTIVITY_TYPE } from '../data/activityTypes'
import { isEmailAddress } from './emailAddress'
import { addActivity, findByEmail, setAttributes } from './contacts'
import type { ImportJob, ImportOutcome, Store, StoredContact } from './Store'

/** How long an import takes. The clock of a test stands still, so asking for the status counts as time as well. */
export interface ImportTiming {
  /** Milliseconds after which a pending import is being processed. */
  readonly processingAfter: number
  readonly doneAfter: number
  readonly perPoll: number
}

export const IMPORT_TIMING: ImportTiming = { processingAfter: 4_000, doneAfter: 12_000, perPoll: 6_000 }

export type ImportFate = 'done' | 'fails' | 'neverFinishes'

/** Brings every import to where it should be by now; a finished one changes the contacts, once. */
export function settleImports(store: Store, now: number, timing: ImportTiming, fate: ImportFate): void {
  for (const job of store.imports.values()) {
    if (job.status === 'complete' || job.status === 'failed') continue
    const age = now - job.submittedAt + job.polls * timing.perPoll
    if (age >= timing.doneAfter && fate !== 'neverFinishes') finish(store, job, now, fate)
    else if (age >= timing.processingAfter) job.status = 'processing'
  }
}

function finish(store: Store, job: ImportJob, now: number, fate: ImportFate): void {
  if (fate === 'fails') {
    job.status = 'failed'
    job.message = 'The import could not be completed. Nothing was changed.'
    return
  }
  const seen = new Set<string>()
  job.results = job.rows.map((row) => importRow(store, job, row, seen, now))
  job.status = 'complete'
}

function importRow(
  store: Store,
  job: ImportJob,
  row: Readonly<Record<string, string>>,
  seen: Set<string>,
  now: number,
): { outcome: ImportOutcome; message: string } {
  const email = (row['Email Address'] ?? '').trim()
  if (!isEmailAddress(email)) {
    return {
      outcome: 'invalid',
      message: email === '' ? 'Email Address is empty' : `“${email}” is not a valid address`,
    }
  }
  if (seen.has(email.toLowerCase()))
    return { outcome: 'duplicate', message: 'The same address stands twice in the import' }
  seen.add(email.toLowerCase())
  const known = findByEmail(store, email)
  if (known !== null && !job.overwrite) return { outcome: 'duplicate', message: 'A contact with this address exists' }
  const contact = known ?? addContact(store, job.userId, now)
  setAttributes(store, contact, row)
  changeLists(store, contact, job, now)
  return { outcome: known === null ? 'added' : 'overwritten', message: '' }
}

/** A contact that nobody has seen do anything yet. */
export function addContact(store: Store, ownerId: number | null, now: number): StoredContact {
  const contact: StoredContact = {
    id: store.nextId(),
    attributes: { 'Company Name': '-' },
    ownerId,
    leadSource: null,
    createdAt: now,
    unsubscribedAt: null,
    bouncedAt: null,
    listIds: new Set(),
    seed: null,
    added: [],
    adjustments: [],
  }
  store.contacts.set(contact.id, contact)
  return contact
}

function changeLists(store: Store, contact: StoredContact, job: ImportJob, now: number): void {
  const tell = (typeId: number, description: string) =>
    addActivity(store, contact, { typeId, at: now, description, detail: 'By import', url: null, scoreChange: null })
  for (const id of job.addTo) {
    if (contact.listIds.has(id)) continue
    contact.listIds.add(id)
    tell(ACTIVITY_TYPE.listAdded, `Added to list “${store.lists.get(id)?.name ?? ''}”`)
  }
  for (const id of job.removeFrom) {
    if (contact.listIds.delete(id))
      tell(ACTIVITY_TYPE.listRemoved, `Removed from list “${store.lists.get(id)?.name ?? ''}”`)
  }
}
