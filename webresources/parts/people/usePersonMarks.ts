import * as v from 'valibot'
import type { HotContact } from '../../domain/HotContact'
import type { ContactId } from '../../domain/ids'
import { personName } from '../../domain/personName'
import { forgetOver, NO_MARKS, pin, snooze, unpin, wake, type PersonMarks } from '../../domain/PersonMarks'
import { useAnnounce } from '../Announcer'
import { strings } from '../strings'
import { useServices } from '../useServices'
import { useUserSettings } from '../useUserSettings'

const WEEK = 7 * 86_400_000

const contactId = v.custom<ContactId>((value) => typeof value === 'string')
const schema: v.GenericSchema<unknown, PersonMarks> = v.object({
  pinned: v.array(contactId),
  snoozed: v.array(v.object({ contactId, until: v.number(), score: v.nullable(v.number()) })),
})

export interface PersonMarking {
  readonly marks: PersonMarks
  toggle(mark: 'pin' | 'snooze', person: HotContact): void
}

/** The rep's pins and snoozes, and what changes them. */
export function usePersonMarks(): PersonMarking {
  const { now } = useServices()
  const announce = useAnnounce()
  const [marks, change] = useUserSettings('people', schema, NO_MARKS)
  const words = strings.hotLeads
  return {
    marks,
    toggle(mark, person) {
      const { id, score } = person
      const name = personName(person) ?? strings.people.nobody
      const isOn = mark === 'pin' ? marks.pinned.includes(id) : marks.snoozed.some((one) => one.contactId === id)
      change((before) => {
        const kept = forgetOver(before, now())
        if (mark === 'pin') return isOn ? unpin(kept, id) : pin(kept, id)
        return isOn ? wake(kept, id) : snooze(kept, { contactId: id, until: now() + WEEK, score })
      })
      if (mark === 'pin') announce(isOn ? words.unpinnedSaid(name) : words.pinnedSaid(name))
      else announce(isOn ? words.wokenSaid(name) : words.snoozedSaid(name))
    },
  }
}
