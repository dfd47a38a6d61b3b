import { afterEach, expect, it } from 'vitest'
import { speakLanguage } from './speakLanguage'

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()))

const HEAD =
  '<!doctype html><html lang="en"><head><title data-word>Funnel</title><link rel="words" hreflang="ar" href="contact.ar.js" data-words="قمع|أشخاص">'
const BODY = '</head><body><b data-word>People</b><i>1</i></body></html>'

/** A page that is still being parsed: its head is there, its body comes with `finish`. */
function openPage() {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const { contentWindow: window } = frame
  if (window === null) throw new Error('The frame has no window.')
  window.document.open()
  window.document.write(HEAD)
  return { page: window, finish: () => (window.document.write(BODY), window.document.close()) }
}

it('turns the page round, says the words of the shell while they come, and has the script fetched', async () => {
  const { page, finish } = openPage()
  const address = speakLanguage(page, 'ar')
  finish()
  await Promise.resolve()
  const { documentElement, body, title } = page.document
  expect([documentElement.lang, documentElement.dir]).toEqual(['ar', 'rtl'])
  expect([title, body.textContent]).toEqual(['قمع', 'أشخاص1'])
  expect(address).toMatch(/\/contact\.ar\.js$/)
  expect(page.document.querySelector<HTMLLinkElement>('link[rel=preload][as=script]')?.href).toBe(address)
})

it('stays with English where the build has left nothing in that language', async () => {
  const { page, finish } = openPage()
  speakLanguage(page, 'de')
  finish()
  await Promise.resolve()
  expect(page.document.body.textContent).toBe('People1')
  expect([page.document.documentElement.lang, page.document.documentElement.dir]).toEqual(['en', ''])
})

it('leaves an English page as it is, and fetches nothing', () => {
  const { page, finish } = openPage()
  expect(speakLanguage(page, 'en')).toBeNull()
  finish()
  expect(page.document.querySelectorAll('link[rel=preload]')).toHaveLength(0)
  expect(page.document.body.textContent).toBe('People1')
})
