import { expect, it } from 'vitest'
import { customizationsXml } from '../../../scripts/lib/generate/customizationsXml'
import { openGuidRegister } from '../../../scripts/lib/guidRegister'
import { wholeSolution } from '../../../scripts/lib/wholeSolution.testing'
import { writeXml } from '../../../scripts/lib/xml/writeXml'
import guids from '../../../solution/guids.json'
import { NOTABLE } from '../../world/notable'
import { readPackage } from '../package/loadPackage'
import { areaOf, areasOf, isSamePlace } from './areas'

const { guidOf } = openGuidRegister(guids)
const whole = readPackage(writeXml(customizationsXml(wholeSolution, guidOf)), '1')
const without = (...pages: readonly string[]) =>
  areasOf({ ...whole, webResources: new Set([...whole.webResources].filter((name) => !pages.includes(name))) })
const labels = (areas: ReturnType<typeof areasOf>) =>
  areas.map(({ name, groups }) => [name, ...groups.flatMap(({ entries }) => entries.map(({ label }) => label))])

it('are Sales, and what the package’s site map adds', () => {
  expect(labels(areasOf(whole))).toEqual([
    ['Sales', 'Accounts', 'Contacts', 'Leads', 'Users'],
    ['Net-Results', 'Funnel Vision', 'Dashboards', 'Contacts', 'Leads', 'Accounts', 'Integration Console'],
  ])
})

it('have no entry for a page that the package does not have', () => {
  expect(
    labels(without('nr_/pages/funnelvision.html', 'nr_/pages/hotleads.html', 'nr_/pages/console.html'))[1],
  ).toEqual(['Net-Results', 'Contacts', 'Leads', 'Accounts'])
  expect(labels(areasOf({ ...whole, areas: [] }))).toHaveLength(1)
})

it('show the area that a place belongs to', () => {
  const areas = areasOf(whole)
  expect(areaOf(areas, { kind: 'page', page: 'nr_/pages/console.html', data: 'x' }).name).toBe('Net-Results')
  const form = { kind: 'form', record: { table: 'lead', id: NOTABLE.hotLead } } as const
  expect(areaOf(areas, form).name).toBe('Sales')
  expect(isSamePlace({ kind: 'list', table: 'lead' }, form)).toBe(true)
  expect(isSamePlace({ kind: 'list', table: 'contact' }, form)).toBe(false)
})
