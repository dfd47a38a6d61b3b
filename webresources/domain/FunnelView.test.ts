import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { EMAIL_RESULTS } from './emailResults'
import {
  daysOf,
  FUNNEL_DAYS,
  FUNNEL_TABS,
  readFunnelView,
  USUAL_VIEW,
  writeFunnelView,
  type FunnelView,
} from './FunnelView'

const read = (data: string) => readFunnelView(new URLSearchParams(data))

it('reads back what it writes', () => {
  const text = fc.string({ maxLength: 20 })
  const view: fc.Arbitrary<FunnelView> = fc.record({
    tab: fc.constantFrom(...FUNNEL_TABS),
    overlayId: fc.option(fc.nat().map((id) => String(id + 1))),
    domainGroupId: fc.option(fc.nat().map((id) => String(id + 1))),
    range: fc.oneof(fc.constantFrom(...FUNNEL_DAYS), fc.constant({ from: '2026-02-01', to: '2026-02-28' })),
    search: text,
    sort: fc.option(fc.record({ column: fc.constantFrom('score', 'lastSeen'), descending: fc.boolean() })),
    band: fc.option(fc.integer({ min: -1_000, max: 1_000_000 })),
    result: fc.option(fc.constantFrom(...EMAIL_RESULTS)),
    isGrouped: fc.boolean(),
  })
  fc.assert(
    fc.property(view, (one) => {
      expect(read(writeFunnelView(one))).toEqual(one)
    }),
  )
})

it('says nothing of what is as usual', () => {
  expect(writeFunnelView(USUAL_VIEW)).toBe('')
  expect(read('')).toEqual(USUAL_VIEW)
})

it.each([
  ['tab=nowhere', {}],
  ['from=2026-02-30&to=2026-03-01', {}],
  ['from=2026-03-02&to=2026-03-01', {}],
  ['days=31', {}],
  ['band=many', {}],
  ['result=adored', {}],
  ['sort=%3Cscript%3E', {}],
  ['overlay=999999', { overlayId: '999999' }],
])('makes of %s what there is to be made', (data, expected) => {
  expect(read(data)).toEqual({ ...USUAL_VIEW, ...expected })
})

it('lets named days move on with the calendar, and leaves the others', () => {
  const today = '2026-11-18'
  expect(daysOf(7, today)).toEqual({ from: '2026-11-12', to: '2026-11-18' })
  expect(daysOf({ from: '2026-01-01', to: '2026-01-31' }, today)).toEqual({ from: '2026-01-01', to: '2026-01-31' })
})
