import { expect, it } from 'vitest'
import { customizationsXml } from '../../../scripts/lib/generate/customizationsXml'
import { openGuidRegister } from '../../../scripts/lib/guidRegister'
import { wholeSolution } from '../../../scripts/lib/wholeSolution.testing'
import { writeXml } from '../../../scripts/lib/xml/writeXml'
import guids from '../../../solution/guids.json'
import { readPackage } from './loadPackage'

const { guidOf } = openGuidRegister(guids)
const whole = readPackage(writeXml(customizationsXml(wholeSolution, guidOf)), '638900000000000001')

it('reads the navigation of the package’s own app', () => {
  expect(whole.areas).toEqual([
    {
      title: 'Net-Results',
      groups: [
        {
          title: 'Marketing',
          entries: [
            { kind: 'page', title: 'Funnel Vision', page: 'nr_/pages/funnelvision.html' },
            { kind: 'dashboard', title: 'Dashboards', id: whole.dashboards[0]?.id },
          ],
        },
        {
          title: 'People',
          entries: [
            { kind: 'table', title: 'Contacts', table: 'contact' },
            { kind: 'table', title: 'Leads', table: 'lead' },
            { kind: 'table', title: 'Accounts', table: 'account' },
          ],
        },
        {
          title: 'Administration',
          entries: [{ kind: 'page', title: 'Integration Console', page: 'nr_/pages/console.html' }],
        },
      ],
    },
  ])
})

it('reads dashboards with their pages', () => {
  expect(whole.dashboards).toMatchObject([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'Hot Leads Breakdown',
      sections: [{ cells: [{ kind: 'webResource', url: 'nr_/pages/hotleads.html', rows: 24, passParameters: true }] }],
    },
  ])
})

it('reads the buttons of the command bars', () => {
  expect(whole.commands.map(({ table, place, label }) => [table, place, label])).toEqual([
    ['contact', 'form', 'Sync This Contact'],
    ['contact', 'grid', 'Sync This Contact'],
    ['contact', 'subGrid', 'Sync This Contact'],
    ['lead', 'form', 'Sync This Contact'],
    ['lead', 'grid', 'Sync This Contact'],
    ['lead', 'subGrid', 'Sync This Contact'],
    ['account', 'form', 'Sync This Account'],
  ])
  expect(whole.commands[1]).toMatchObject({
    functionName: 'NetResults.Commands.syncChosen',
    library: 'nr_/scripts/commands.js',
    parameters: ['SelectedControl', 'SelectedControlSelectedItemReferences'],
    tip: 'Send the chosen records, as they are saved, to Net-Results now.',
  })
})

it('knows which web resources the package has', () => {
  expect([...whole.webResources]).toEqual([...wholeSolution.webResources])
})
