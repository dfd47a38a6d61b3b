import { expect } from 'vitest'
import { appears, buttons, press, until } from '../../../mocks/faultmatrix/look'
import type { MatrixRun, Told } from '../../../mocks/faultmatrix/runningCells'
import { NOTABLE } from '../../../mocks/world/notable'
import { openAccountPage } from './openAccountPage.testing'

type Page = Awaited<ReturnType<typeof openAccountPage>>

/** Three imports of contacts, one of leads. */
const PEOPLE = 260

const box = () => document.querySelector('[data-phase]')
const numberBefore = (word: string) => {
  const found = new RegExp(`([\\d,]+) ${word}`).exec(box()?.querySelector('ul')?.textContent ?? '')
  return Number(found?.[1]?.replace(/,/g, '') ?? 0)
}

/** People of the whole account, in several imports. {@link forgetSyncs} once the page is gone. */
export const syncAccount: MatrixRun<Page> = {
  name: 'Account iFrame, sync the account',
  operation: 'Contact.submitContactImport',
  follows: ['ContactImport.getOne'],
  middle: 3,
  async open(timeout) {
    const page = await openAccountPage({ people: PEOPLE, timeout })
    await until(() => expect(buttons(/^Sync This Account$/)[0]?.getAttribute('aria-disabled')).toBe(null))
    await press(/^Sync This Account$/)
    await appears(() => buttons(/^Sync [\d,]+ people$/)[0] ?? null)
    return page
  },
  begin: () => press(/^Sync [\d,]+ people$/),
  people: ({ world }) =>
    world.people.flatMap(({ accountId, active, emailAddress }) =>
      accountId === NOTABLE.largeAccount && active && emailAddress !== null ? [emailAddress] : [],
    ),
  reached: ({ simulator }) =>
    [...simulator.store.imports.values()].flatMap(({ rows }) => rows.map((row) => row['Email Address'] ?? '')),
  cameTrue: ({ simulator }) =>
    [...simulator.store.imports.values()].reduce(
      (sum, { status, rows }) => sum + (status === 'complete' ? rows.length : 0),
      0,
    ),
  told(): Told | null {
    const phase = box()?.getAttribute('data-phase')
    if (phase !== 'paused' && phase !== 'ended') return null
    // Two records share an address: that Net-Results refuses the second is known.
    const refused = numberBefore('of them refused')
    return {
      done: numberBefore('added') + numberBefore('updated') + refused,
      doubted: numberBefore('unknown') + numberBefore('not confirmed'),
      open: numberBefore('waiting') + numberBefore('failed') - refused,
    }
  },
  remedies: /^(Try Again|Resume|Check Again|Retry [\d,]{2,} Failed)$/,
  hasContent: () => document.querySelector('[role="tablist"], input[type="password"]') !== null,
}
