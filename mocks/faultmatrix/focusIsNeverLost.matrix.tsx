/// <reference types="vite/client" />
import { act } from '@testing-library/react'
import { openContactPage } from '../../webresources/entries/contact/openContactPage.testing'
import { openFunnelVision } from '../../webresources/entries/funnelvision/openFunnelVision.testing'
import { openHotLeads } from '../../webresources/entries/hotleads/openHotLeads.testing'
import { NOTABLE } from '../world/notable'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { chooseTab, EVERY_TAB, whole, type EveryTab } from './everyTab.testing'
import { keepThroughFailure, pressTab } from './focusCells.testing'
import { quiet } from './look'
import { startOver } from './runMatrix'

beforeEach(startOver)
afterAll(async () => {
  await startOver()
  console.log(`dialogs: ${[...dialogs].join(' · ')}`)
})

/** Titles of the dialogs that were opened. */
const dialogs = new Set<string>()

/** What is only there when something is so that is not usually so. */
const ARRANGED: readonly EveryTab[] = [
  {
    name: 'contact, not saved',
    async open(fault) {
      const page = await openContactPage({ id: NOTABLE.hotContact, ...fault })
      page.form.type('jobtitle', 'Head of Water')
      return page
    },
    hasContent: () => document.querySelectorAll('li').length > 5,
  },
  {
    name: 'hot leads, two records with one address',
    async open(fault) {
      const page = await openHotLeads(fault)
      const { store } = page.dynamics
      const others = store.rows('contact').filter((row) => row['contactid'] !== NOTABLE.hotContact)
      const twin = String(others[0]?.['contactid'])
      store.change('contact', twin, { emailaddress1: 'priya.raghavan@haldenwater.example' })
      return page
    },
    hasContent: () => document.querySelectorAll('main li').length > 12,
  },
  {
    name: 'Funnel Vision, some of them chosen',
    open: (fault) => openFunnelVision(fault),
    hasContent: () => document.querySelectorAll('[data-key]').length > 5,
  },
]

/** Where each dialog comes from, and its title there. */
const DIALOGS: Readonly<Record<string, RegExp>> = {
  'entries/funnelvision/CopyLink.tsx': /^Link to this view$/,
  'entries/hotleads/HotLeadsView.tsx': /^Aisha Okonjo$/,
  'panels/accountsync/SyncQuestionDialog.tsx': /^Sync Halden Water Systems\?$/,
  'panels/activitystream/ExportButton.tsx': /^Export the activities that are shown\?$/,
  'panels/bulkactions/AddToList.tsx': /^Add 1 person to a list$/,
  'panels/bulkactions/SendTemplate.tsx': /^Send a trackable email to 1 person$/,
  'panels/credentials/RepSharing.tsx': /^Revoke access from/,
  'panels/sendemail/SendEmail.tsx': /^Send a trackable email to Priya Raghavan$/,
  'panels/subscriptions/ConsentDialog.tsx': /^Add a subscription for/,
  'panels/synccontact/SyncContact.tsx': /^Save the record first\?$/,
  'panels/syncoptions/FullSync.tsx': /^Start a full sync/,
  'panels/unsubscribe/UnsubscribeDialog.tsx': /^Unsubscribe Priya Raghavan/,
  'parts/About.tsx': /^About Net-Results/,
  'parts/draft/ReviewDialog.tsx': /^Save 1 change\?$/,
  'parts/people/PersonOpener.tsx': /^Open Priya Raghavan$/,
}
/** One comes in the place of another, one only where a table is not all there: their own tests have this. */
const OWN_TEST = ['panels/sendemail/SendResult.tsx', 'parts/table/ExportTable.tsx']

for (const tab of [...EVERY_TAB, ...ARRANGED]) {
  describe(`focus is never lost: ${tab.name}`, () => {
    it('whatever is pressed, and whatever dialog is closed', async () => {
      const seen = await pressTab(tab, dialogs)
      expect(seen.length).toBeGreaterThan(3)
      console.log(`pressed: ${tab.name}: ${seen.join(' · ')}`)
    })

    it.runIf(EVERY_TAB.includes(tab))('when a failed view comes back, and when it is read anew', () =>
      keepThroughFailure(tab),
    )
  })
}

describe('focus is never lost: dialogs', () => {
  it('knows every dialog that there is', () => {
    const sources = import.meta.glob<string>('../../webresources/**/*.tsx', {
      query: '?raw',
      import: 'default',
      eager: true,
    })
    const found = Object.entries(sources).flatMap(([file, source]) =>
      /<Dialog\b/.test(source) && !/\.(test|testing|matrix)\.tsx$/.test(file)
        ? [file.replace('../../webresources/', '')]
        : [],
    )
    expect(found.sort()).toEqual([...Object.keys(DIALOGS), ...OWN_TEST].sort())
  })

  it('has opened and closed each of them', () => {
    const missed = Object.entries(DIALOGS).filter(([, title]) => ![...dialogs].some((one) => title.test(one)))
    expect(missed, [...dialogs].join(' · ')).toEqual([])
  })
})

describe('focus is never lost: tabs', () => {
  it.each([
    ['contact, Activity Stream', 'Lead Score', 'List Membership'],
    ['account, People', 'Account Activity', 'People'],
    ['Funnel Vision, whosHot', 'My Emails', 'Prospect Activity'],
    ['console, syncOptions', 'Sync Errors', 'Set-up'],
  ])('%s', async (name, ...others) => {
    const tab = EVERY_TAB.find((one) => one.name === name)
    if (tab === undefined) throw new Error(`There is no ${name}.`)
    const opened = await tab.open({})
    await whole(tab, opened)
    for (const other of others) {
      const find = () =>
        [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find((one) => one.textContent === other)
      find()?.focus()
      await act(() => chooseTab(other))
      await quiet(opened.queryClient)
      expect(document.activeElement).toBe(find())
    }
  })
})
