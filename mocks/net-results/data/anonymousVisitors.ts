import { createDice } from './dice'
import { visitEpisode } from './episodes'
import type { VisitRecord } from './History'

/** Somebody who visits and has not said who he is. */
export interface AnonymousVisitor {
  readonly number: number
  readonly organization: string | null
  readonly city: string | null
  readonly country: string | null
  /** Who it turns out to be, once Net-Results has a contact with that address; until then nobody is told. */
  readonly identity: string | null
}

type Row = readonly [organization: string | null, city: string | null, country: string | null, identity?: string]

const ROWS: readonly Row[] = [
  ['Halden Water Systems', 'Duluth', 'United States', 'dale.nakagawa@haldenwater.example'],
  ['Halden Water Systems', 'Duluth', 'United States', 'philippa.dunmore@haldenwater.example'],
  ['Brightmoor Health Partners', 'Leeds', 'United Kingdom', 'beatrix.lovell@brightmoor.example'],
  ['Quillon Software', 'Montréal', 'Canada', 'tariq.mansour@quillon.example'],
  ['Sable & Finch Freight', 'Antwerp', 'Belgium'],
  ['Universidad de Ávila', 'Ávila', 'Spain'],
  ['Petrel Offshore', 'Stavanger', 'Norway'],
  ['شركة الواحة للمياه', 'Muscat', 'Oman'],
  ['Lumen Vertical Transport', null, 'Singapore'],
  [null, 'Zürich', 'Switzerland'],
  [null, 'São Paulo', 'Brazil'],
  [null, null, 'Japan'],
  [null, null, null],
  ['Fenwick Municipal Utilities', 'Albany', 'United States'],
]

export const ANONYMOUS_VISITORS: readonly AnonymousVisitor[] = ROWS.map(
  ([organization, city, country, identity], index) => ({
    number: index + 1,
    organization,
    city,
    country,
    identity: identity ?? null,
  }),
)

const MINUTE = 60_000

/** That visitor's visits, newest first. */
export function visitsOf({ number }: AnonymousVisitor, base: number): readonly VisitRecord[] {
  const dice = createDice(9_000_000 + number)
  let before = base - (20 + dice.upTo(900)) * MINUTE
  return Array.from({ length: 1 + dice.upTo(8) }, (_, index) => {
    const { steps, visit } = visitEpisode(dice, 6, null)
    const minutes = steps[steps.length - 1]?.minute ?? 0
    const startedAt = before - minutes * MINUTE
    const record: VisitRecord = {
      id: 9_000_000 + number * 100 + index,
      startedAt,
      lastAccess: before,
      pages: steps.length,
      duration: steps.length > 1 ? minutes * 60 + 41 : null,
      source: visit?.source ?? '',
      domainGroupId: visit?.domainGroupId ?? 5,
      entryUrl: steps[0].url ?? '',
    }
    before = startedAt - (6 + dice.upTo(120)) * 60 * MINUTE
    return record
  })
}
