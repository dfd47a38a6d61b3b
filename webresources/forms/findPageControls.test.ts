import { expect, it } from 'vitest'
import { fakeFormPage, type FakeControl } from './fakeFormPage.testing'
import { findPageControls } from './findPageControls'

const find = (...controls: FakeControl[]) =>
  findPageControls(fakeFormPage(controls).formContext).map((control) => control.getName())

it.each(['WebResource_nr_netresults', 'nr_/pages/contact.html', 'nr_/pages/account.html'])(
  'finds %s by name',
  (name) => {
    expect(find({ name: 'WebResource_other' }, { name })).toEqual([name])
  },
)

it.each([
  'https://contoso.example/%7B638%7D/WebResources/nr_/pages/contact.html?id=%7b0%7d',
  '/WebResources/nr_%2Fpages%2Faccount.html',
])('finds a control with another name by what it shows: %s', (src) => {
  expect(
    find({ name: 'WebResource_new_1', src: '/WebResources/new_map.html' }, { name: 'WebResource_new_2', src }),
  ).toEqual(['WebResource_new_2'])
})

it('finds nothing on a form without our page', () => {
  expect(find({ name: 'emailaddress1', type: 'standard', src: 'nr_/pages/contact.html' })).toEqual([])
})

it('passes over a control that cannot say what it shows', () => {
  const broken = {
    name: 'WebResource_new_1',
    get src(): string {
      throw new Error('Not in this client.')
    },
  }
  expect(find(broken, { name: 'WebResource_new_2', src: 'nr_/pages/contact.html' })).toEqual(['WebResource_new_2'])
})
