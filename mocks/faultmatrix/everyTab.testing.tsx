import { screen, within } from '@testing-library/react'
import { expect } from 'vitest'
import { openAccountPage } from '../../webresources/entries/account/openAccountPage.testing'
import { openConsole } from '../../webresources/entries/console/openConsole.testing'
import { openContactPage } from '../../webresources/entries/contact/openContactPage.testing'
import { openFunnelVision } from '../../webresources/entries/funnelvision/openFunnelVision.testing'
import { openHotLeads } from '../../webresources/entries/hotleads/openHotLeads.testing'
import { NOTABLE } from '../world/notable'
import { buttons, causesShown, press, quiet, until } from './look'
import type { NamedFault } from './everyFault'
import type { OpenPage, PageOpening } from './readingCells'

/** A tab of a page as every user finds it. */
export interface EveryTab {
  readonly name: string
  open(fault: PageOpening): Promise<OpenPage>
  hasContent(): boolean
  /** The button that reads everything anew. @default Refresh */
  readonly refresh?: RegExp
  /** Everything that it shows is read in Dynamics. */
  readonly ofDynamics?: true
}

const rows = () => screen.queryAllByRole('table').flatMap((table) => within(table).queryAllByRole('row')).length
const keys = () => document.querySelectorAll('[data-key]').length
const CONTENT = '[role="tabpanel"] :is(li, tr, dt, dd, input, h3, [data-key])'
const ofPanel = () =>
  document.querySelectorAll(CONTENT).length > 2 &&
  document.querySelector('[role="tabpanel"] [aria-busy="true"]') === null

const contact = (tab: string, hasContent: () => boolean = ofPanel): EveryTab => ({
  name: `contact, ${tab}`,
  async open(fault) {
    const page = await openContactPage({ id: NOTABLE.hotContact, ...fault })
    // There are tabs once the person is known.
    if (tab !== 'Activity Stream') await chooseTab(tab)
    return page
  },
  hasContent,
})
const funnel = (tab: string): EveryTab => ({
  name: `Funnel Vision, ${tab}`,
  open: (fault) => openFunnelVision({ ...fault, data: `tab=${tab}` }),
  hasContent: () => rows() > 3,
})
const consoleTab = (tab: string, more: Omit<EveryTab, 'name' | 'open'>): EveryTab => ({
  name: `console, ${tab}`,
  open: (fault) => openConsole({ ...fault, data: `tab=${tab}` }),
  ...more,
})

export async function chooseTab(name: string): Promise<void> {
  const find = () => [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find((tab) => tab.textContent === name)
  await until(() => {
    if (find() === undefined) throw new Error(`There is no tab ${name}.`)
  })
  find()?.click()
}

/** Every tab of every page. */
export const EVERY_TAB: readonly EveryTab[] = [
  contact('Activity Stream', () => screen.queryAllByRole('listitem').length > 5),
  contact('Lead Score'),
  contact('Unsubscribe', () => buttons(/^Unsubscribe/).length > 0),
  contact('List Membership', () => keys() > 0),
  contact('Subscriptions', () => keys() > 0),
  { name: 'account, People', open: (fault) => openAccountPage(fault), hasContent: () => rows() > 5 },
  {
    name: 'account, Account Activity',
    async open(fault) {
      const page = await openAccountPage(fault)
      await chooseTab('Account Activity')
      return page
    },
    hasContent: () => screen.queryAllByRole('listitem').length > 5,
  },
  {
    name: 'hot leads',
    open: (fault) => openHotLeads(fault),
    hasContent: () =>
      screen.queryAllByRole('listitem').length > 12 && document.querySelector('main [aria-busy="true"]') === null,
  },
  funnel('whosHot'),
  funnel('prospectActivity'),
  funnel('anonymousVisitors'),
  funnel('myEmails'),
  consoleTab('setUp', {
    hasContent: () =>
      document.querySelectorAll('[data-step]').length > 15 && document.querySelector('[data-status="asking"]') === null,
    refresh: /^Check Again$/,
  }),
  consoleTab('syncOptions', { hasContent: () => document.querySelectorAll('main input[type=checkbox]').length >= 8 }),
  consoleTab('fieldMappings', { hasContent: () => keys() > 5 }),
  consoleTab('syncErrors', { hasContent: () => keys() > 5 }),
  consoleTab('credentials', {
    hasContent: () => document.querySelector('[data-tone="good"]') !== null && keys() > 1,
    refresh: /^Check Again$/,
    ofDynamics: true,
  }),
]

/** Those that have of everything: that a cell turns red does not depend on what else is on a tab. */
export const ONE_TAB_OF_EACH_PAGE: readonly EveryTab[] = EVERY_TAB.filter(({ name }) =>
  ['contact, Lead Score', 'account, People', 'hot leads', 'Funnel Vision, whosHot', 'console, syncErrors'].includes(
    name,
  ),
)

/** Asks for everything anew, with the focus on the button that was pressed. */
export async function refresh({ refresh: name = /^Refresh$/ }: EveryTab): Promise<void> {
  buttons(name)[0]?.focus()
  await press(name)
}

/** Something that this tab meets in a refresh. */
export const faultOf = ({ ofDynamics }: EveryTab): NamedFault =>
  ofDynamics === true
    ? { name: 'service protection', dataverse: { throttled: true }, causes: ['dataverse.throttled'] }
    : { name: 'HTTP 503', netResults: [{ kind: 'down', status: 503 }], causes: ['down'] }

/** Everything is there, and nothing is being read any more. */
export async function whole({ hasContent }: EveryTab, opened: OpenPage): Promise<void> {
  await until(() => expect(hasContent() && causesShown().length === 0).toBe(true))
  await rest(opened)
}

/** Nothing is being read any more. */
export async function rest({ queryClient }: OpenPage): Promise<void> {
  await quiet(queryClient)
  // The account looks its people up by itself.
  await until(() => expect(document.body.textContent).not.toMatch(/, refreshing/))
}
