import { afterEach, expect, it } from 'vitest'
import { speakLanguage } from './speakLanguage'

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()))

const HEAD =
  '<!doctype html><html lang="en"><head><title data-word>Funnel</title><meta name="words-ar" content="قمع|أشخاص">'
const BODY = '</head><body><b data-word>People</b><i>1</i></body></html>'

/** A page that is still being parsed: its head is there, its body comes with `finish`. */
function openPage() {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const { contentWindow: window } = frame
  if (window === null) throw new Error('The frame has no window.')
  window.document.open()
  window.document.write(HEAD)
  // The document of the frame that is being written has the address of the test.
  return { page: window, finish: () => (window.document.write(BODY), window.document.close()) }
}

const pageOf = (page: Window) =>
  ({ document: page.document, location: { pathname: '/%7B1%7D/WebResources/nr_/pages/contact.html' } }) as Window

it('turns the page round, says the words of the shell while they come, and has the script fetched', async () => {
  const { page, finish } = openPage()
  const address = speakLanguage(pageOf(page), 'ar')
  finish()
  await Promise.resolve()
  const { documentElement, body, title } = page.document
  expect([documentElement.lang, documentElement.dir]).toEqual(['ar', 'rtl'])
  expect([title, body.textContent]).toEqual(['قمع', 'أشخاص1'])
  expect(address).toMatch(/\/%7B1%7D\/WebResources\/nr_\/pages\/contact\.ar\.js$/)
  expect(page.document.querySelector<HTMLLinkElement>('link[rel=preload][as=script]')?.href).toBe(address)
})

it('keeps the English words of a shell that has none in that language', async () => {
  const { page, finish } = openPage()
  speakLanguage(pageOf(page), 'de')
  finish()
  await Promise.resolve()
  expect(page.document.body.textContent).toBe('People1')
  expect([page.document.documentElement.lang, page.document.documentElement.dir]).toEqual(['de', 'ltr'])
})

it('leaves an English page as it is, and fetches nothing', () => {
  const { page, finish } = openPage()
  expect(speakLanguage(pageOf(page), 'en')).toBeNull()
  finish()
  expect(page.document.querySelectorAll('link')).toHaveLength(0)
  expect(page.document.body.textContent).toBe('People1')
})
