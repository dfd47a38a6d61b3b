import { expect, it } from 'vitest'
import { NOTABLE } from '../../world/notable'
import { frameUrl, pageUrl, tokenWithoutApiHost } from './frameUrl'

const page = {
  token: '638912345678901234',
  page: 'nr_/pages/contact.html',
  passParameters: true,
  table: 'contact',
  languageId: 1033,
}

it('writes the address that Dynamics gives a page on a contact form', () => {
  expect(frameUrl({ ...page, id: NOTABLE.hotContact })).toBe(
    '/%7B638912345678901234%7D/WebResources/nr_/pages/contact.html?id=%7bC0000000-3333-4333-8333-000000000001%7d&typename=contact&type=2&orgname=haldensales&userlcid=1033&orglcid=1033',
  )
})

it('has no id while the record is not saved', () => {
  expect(frameUrl({ ...page, id: null })).toContain('contact.html?typename=contact&')
})

it('has no parameters when the control passes none', () => {
  expect(frameUrl({ ...page, passParameters: false, id: NOTABLE.hotContact })).toBe(
    '/%7B638912345678901234%7D/WebResources/nr_/pages/contact.html',
  )
})

it('names the organization and the language, but no record, on a dashboard', () => {
  expect(pageUrl({ ...page, languageId: 1037 })).toBe(
    '/%7B638912345678901234%7D/WebResources/nr_/pages/contact.html?orgname=haldensales&userlcid=1037&orglcid=1033',
  )
})

it('has nothing but the page’s own data where the site map or navigateTo shows it', () => {
  const address = { ...page, passParameters: false }
  expect(pageUrl(address)).not.toContain('?')
  expect(pageUrl({ ...address, data: 'tab=hot&q=a b' })).toMatch(/\?data=tab%3Dhot%26q%3Da%20b$/)
})

it('keeps the length of the token that asks for the strict policy', () => {
  expect(tokenWithoutApiHost('638912345678901234')).toBe('638912345678909999')
})
