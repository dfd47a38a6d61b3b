import * as v from 'valibot'
import type { ContactId, OverlayId } from '../domain/ids'
import type { LastLook } from '../domain/LastLook'

/** People who were looked at longest ago are forgotten first. */
const MOST_PEOPLE = 500

const lookSchema = v.object({
  at: v.number(),
  seenUpTo: v.nullable(v.number()),
  score: v.nullable(v.object({ overlayId: v.custom<OverlayId>((id) => typeof id === 'string'), value: v.number() })),
})
const looksSchema = v.record(v.string(), v.fallback(v.nullable(lookSchema), null))

type Looks = Readonly<Record<string, LastLook | null>>

export interface LastLooks {
  /** `null` = this rep has never looked at the person, as far as this browser knows. */
  of(contactId: ContactId): LastLook | null
  remember(contactId: ContactId, look: LastLook): void
}

/**
 * When this rep last looked at whom: ids, numbers and times in this browser. Storage that is full, blocked or damaged
 * means that nothing is new, never an error.
 *
 * @param owner organization and user: nobody's looks count for another
 */
export function lastLooks(storage: Pick<Storage, 'getItem' | 'setItem'>, owner: string): LastLooks {
  const key = `netresults.looks:${owner}`
  return {
    of: (contactId) => new Map(Object.entries(read(storage, key))).get(contactId) ?? null,
    remember(contactId, look) {
      const others = Object.entries(read(storage, key)).flatMap(([id, other]): [string, LastLook][] =>
        other === null || id === contactId ? [] : [[id, other]],
      )
      const kept = [[contactId, look] as const, ...others.sort(([, a], [, b]) => b.at - a.at)].slice(0, MOST_PEOPLE)
      write(storage, key, Object.fromEntries(kept))
    },
  }
}

function read(storage: Pick<Storage, 'getItem'>, key: string): Looks {
  try {
    const parsed = v.safeParse(looksSchema, JSON.parse(storage.getItem(key) ?? '{}'))
    return parsed.success ? parsed.output : {}
  } catch {
    return {}
  }
}

function write(storage: Pick<Storage, 'setItem'>, key: string, looks: Looks): void {
  try {
    storage.setItem(key, JSON.stringify(looks))
  } catch {
    // A convenience: private windows and full disks must not break the page.
  }
}
