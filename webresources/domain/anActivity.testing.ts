import fc from 'fast-check'
import type { Activity } from './Activity'
import type { ActivityId, ActivityTypeId } from './ids'

const START = Date.UTC(2026, 10, 18, 15, 0)
const MINUTE = 60_000

interface Told extends Partial<Omit<Activity, 'id' | 'typeId' | 'at'>> {
  readonly id?: string
  readonly typeId?: string | null
  /** Minutes before 3 PM UTC on November 18, 2026; `null` = no date. */
  readonly minutesAgo?: number | null
}

/** An activity with what matters told and the rest made up. */
export function anActivity({ id = '1', typeId = '3', minutesAgo = 0, ...rest }: Told = {}): Activity {
  return {
    typeName: 'Page View',
    description: 'Visited Pricing',
    detail: '',
    url: null,
    scoreChange: null,
    ...rest,
    id: id as ActivityId,
    typeId: typeId as ActivityTypeId | null,
    at: minutesAgo === null ? null : START - minutesAgo * MINUTE,
  }
}

const TYPES = [
  'Page View',
  'Page View',
  'Page View',
  'Email Opened',
  'Video Watched',
  'Form Submitted',
  'List Added',
  '',
]

/** Any history: newest first, with activities that have no date, no type and no text among them. */
export const anyHistory: fc.Arbitrary<readonly Activity[]> = fc
  .array(
    fc.record({
      gap: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 5_000 })),
      dated: fc.integer({ min: 0, max: 19 }).map((value) => value > 0),
      typeName: fc.constantFrom(...TYPES),
      description: fc.constantFrom('Visited Pricing', 'Visited Security', 'Visited Routing', ''),
      scoreChange: fc.option(fc.integer({ min: -5, max: 20 })),
    }),
    { maxLength: 80 },
  )
  .map((rows) => {
    let minutesAgo = 0
    return rows.map(({ gap, dated, ...row }, index) => {
      minutesAgo += gap
      return anActivity({ ...row, id: String(index + 1), minutesAgo: dated ? minutesAgo : null })
    })
  })
