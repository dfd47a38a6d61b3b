import type { ContactId } from './ids'
import type { Instant } from './Instant'

/** What a rep has set aside or held on to, for himself alone: ids, numbers and times. */
export interface PersonMarks {
  /** In the order in which they were pinned. */
  readonly pinned: readonly ContactId[]
  readonly snoozed: readonly Snooze[]
}

/** Somebody who shall not show for a while. */
export interface Snooze {
  readonly contactId: ContactId
  readonly until: Instant
  /** The lead score at that time; `null` when the list did not say. */
  readonly score: number | null
}

export const NO_MARKS: PersonMarks = { pinned: [], snoozed: [] }

/** Points that a snoozed person gains until he is back before his time. */
export const JUMP = 10

/** Pins and snoozes exclude each other: what is set aside is not held on to. */
export function pin(marks: PersonMarks, contactId: ContactId): PersonMarks {
  return { pinned: [...without(marks.pinned, contactId), contactId], snoozed: wake(marks, contactId).snoozed }
}

export function unpin(marks: PersonMarks, contactId: ContactId): PersonMarks {
  return { ...marks, pinned: without(marks.pinned, contactId) }
}

export function snooze(marks: PersonMarks, snoozed: Snooze): PersonMarks {
  const others = wake(marks, snoozed.contactId).snoozed
  return { pinned: without(marks.pinned, snoozed.contactId), snoozed: [...others, snoozed] }
}

export function wake(marks: PersonMarks, contactId: ContactId): PersonMarks {
  return { ...marks, snoozed: marks.snoozed.filter((one) => one.contactId !== contactId) }
}

/** Without the snoozes that are over, so that what is kept does not grow for ever. */
export function forgetOver(marks: PersonMarks, now: Instant): PersonMarks {
  return { ...marks, snoozed: marks.snoozed.filter(({ until }) => until > now) }
}

interface Scored {
  readonly id: ContactId
  readonly score: number | null
}

/** Whether somebody is hidden now: until the time is over, or until the score has jumped. */
export function isSnoozed(marks: PersonMarks, { id, score }: Scored, now: Instant): boolean {
  const found = marks.snoozed.find(({ contactId }) => contactId === id)
  return found !== undefined && found.until > now && !hasJumped(found, score)
}

/** Whether somebody is back before the snooze is over, because the score has jumped. */
export function isBackEarly(marks: PersonMarks, { id, score }: Scored, now: Instant): boolean {
  const found = marks.snoozed.find(({ contactId }) => contactId === id)
  return found !== undefined && found.until > now && hasJumped(found, score)
}

/** The pinned ones first, in the order of the list; then the others; apart from them, who is snoozed. */
export function arrangeByMarks<Person extends Scored>(people: readonly Person[], marks: PersonMarks, now: Instant) {
  const hidden = people.filter((person) => isSnoozed(marks, person, now))
  const visible = people.filter((person) => !hidden.includes(person))
  const isPinned = ({ id }: Person) => marks.pinned.includes(id)
  return { shown: [...visible.filter(isPinned), ...visible.filter((person) => !isPinned(person))], hidden }
}

function hasJumped({ score: before }: Snooze, score: number | null): boolean {
  return before !== null && score !== null && score - before >= JUMP
}

function without(ids: readonly ContactId[], contactId: ContactId): readonly ContactId[] {
  return ids.filter((id) => id !== contactId)
}
