import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HostHole } from './HostHole.testing'
import { holesOf } from './hostHoles.testing'
import { HOSTED_PAGES, type HostedPage } from './hostPages.testing'
import type { HostStage } from './hostStage.testing'
import { patience } from '../look'
import { runHole } from './runHole.testing'

/** One page on a form, one without: that a cell turns red does not depend on what else is on it. */
const PAGES = HOSTED_PAGES.filter(({ name }) => name === 'contact' || name === 'hot leads')
const usual = { ...patience }
let mend: () => void = () => undefined

beforeEach(() => Object.assign(patience, { answer: 250, recovery: 1 }))
afterEach(() => {
  mend()
  mend = () => undefined
  Object.assign(patience, usual)
})

const cells = (which: (hole: HostHole) => boolean) =>
  PAGES.flatMap((page) =>
    holesOf(page)
      .filter(which)
      .map((hole) => [page.name, hole.name, page, hole] as const),
  )
const named = (pattern: RegExp) => cells(({ name }) => pattern.test(name))

/** The page says all the time that something is wrong that is not. */
function lie(): void {
  const words = document.createElement('p')
  words.dataset['cause'] = 'sabotage'
  words.textContent = 'Something is wrong that is not wrong at all.'
  document.body.prepend(words)
  mend = () => words.remove()
}

function ignoreClicks(): void {
  const stop = (event: Event) => event.stopImmediatePropagation()
  window.addEventListener('click', stop, true)
  mend = () => window.removeEventListener('click', stop, true)
}

/** The first hand-over arrives, no other does. */
function hearOnce(stage: HostStage): void {
  const { handOver } = stage
  let times = 0
  Object.assign(stage, {
    handOver: (...given: Parameters<typeof handOver>) => {
      times += 1
      if (times === 1) handOver(...given)
    },
  })
}

/** The page goes on asking for the record that it was opened for. */
function askOn({ page, dynamics }: HostStage): void {
  const { table = 'contact', id = '' } = page.records ?? {}
  const timer = setInterval(() => {
    dynamics.xrm.WebApi.retrieveRecord(table, id, '?$select=createdon').then(
      () => undefined,
      () => undefined,
    )
  }, 20)
  mend = () => clearInterval(timer)
}

/** Nothing tells the page that nobody looks. */
const looksVisible = (stage: HostStage) => void Object.assign(stage, { show: () => undefined })

describe('a hole turns red', () => {
  // What every page meets, on one of them.
  it.each(cells(({ on }) => on === 'apps').concat(cells(() => true).filter(([page]) => page === 'contact')))(
    '%s: when the page calls it something else: %s',
    async (_page, _name, page, hole) => {
      await expect(runHole(page, hole, lie)).rejects.toThrow()
    },
  )
  it.each(named(/^no parent\.Xrm, then one|^a client API .* then a right one|offline|keeps from its owner/))(
    '%s: when nothing leads out of it: %s',
    async (_page, _name, page, hole) => {
      await expect(runHole(page, hole, ignoreClicks)).rejects.toThrow()
    },
  )
  it.each(named(/^the form goes to another record$|^a create form|^the form of a bulk edit$/))(
    '%s: when the page does not follow the form: %s',
    async (_page, _name, page, hole) => {
      await expect(runHole(page, hole, hearOnce)).rejects.toThrow()
    },
  )
  it.each(named(/^the form goes to another record|^an address from before/))(
    '%s: when the page asks for the record before: %s',
    async (_page, _name, page, hole) => {
      Object.assign(patience, usual)
      await expect(runHole(page, hole, askOn)).rejects.toThrow(/still asked for/)
    },
  )
  it.each(named(/^a window that is hidden$/))(
    '%s: when the page asks while nobody looks: %s',
    async (_page, _name, page, hole) => {
      await expect(runHole(page, hole, looksVisible)).rejects.toThrow(/nobody sees asks/)
    },
  )
  it.each(cells(({ name }) => name.startsWith('nobody hands anything over')))(
    '%s: when the page is blank for a moment: %s',
    async (_page, _name, page, hole) => {
      const blank: HostedPage = { ...page, wire: () => <></> }
      await expect(runHole(blank, hole)).rejects.toThrow(/blank/)
    },
  )
})
