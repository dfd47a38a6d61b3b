import { waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { startAfterPaint } from './startAfterPaint'

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()))

/** A page that has been parsed, in a frame that is displayed or not. */
function openShell(isDisplayed: boolean, isBuilt: boolean, before: string | null = null) {
  const frame = document.createElement('iframe')
  if (!isDisplayed) frame.style.display = 'none'
  document.body.append(frame)
  const { contentWindow } = frame
  if (contentWindow === null) throw new Error('The frame has no window.')
  if (isBuilt) {
    const link = contentWindow.document.createElement('link')
    link.dataset['run'] = ''
    link.href = 'data:text/javascript,window.started=(window.started??0)+1;window.words??="English"'
    contentWindow.document.head.append(link)
  }
  startAfterPaint(contentWindow, before)
  contentWindow.document.dispatchEvent(new Event('DOMContentLoaded'))
  return contentWindow as Window & { readonly started?: number; readonly words?: string }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 400))

it.each([
  ['displayed', true],
  ['not displayed, where no frame is ever drawn', false],
])('runs the script of a page once: %s', async (_where, isDisplayed) => {
  const page = openShell(isDisplayed, true)
  expect(page.document.scripts).toHaveLength(0)
  await waitFor(() => expect(page.started).toBe(1), { timeout: 5_000 })
  await settle()
  expect(page.started).toBe(1)
})

it('leaves a page alone that loads its script by itself', async () => {
  const page = openShell(true, false)
  await settle()
  expect(page.document.scripts).toHaveLength(0)
})

it('runs the script of the language first, though it is by far the bigger one', async () => {
  const words = `data:text/javascript,window.words="German"//${'x'.repeat(200_000)}`
  const page = openShell(true, true, words)
  await waitFor(() => expect(page.started).toBe(1), { timeout: 5_000 })
  expect(page.words).toBe('German')
})

it('starts in English when the script of the language cannot be loaded', async () => {
  const page = openShell(true, true, '/no-such-script.js?404')
  await waitFor(() => expect(page.started).toBe(1), { timeout: 5_000 })
  expect(page.words).toBe('English')
})

it('runs the language first, then the start script, then the page', async () => {
  const page = openShell(true, true, 'data:text/javascript,window.order="language"')
  const start = page.document.createElement('link')
  start.dataset['run'] = ''
  start.href = 'data:text/javascript,window.words=`${window.order}, start`'
  page.document.head.prepend(start)
  await waitFor(() => expect(page.started).toBe(1), { timeout: 5_000 })
  expect(page.words).toBe('language, start')
})

it('draws nothing without its styles, and does not wait for those that cannot be had', async () => {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const { contentDocument: page, contentWindow: window } = frame
  if (page === null || window === null) throw new Error('The frame has no page.')
  // As while the page is still being loaded.
  Object.defineProperty(page, 'readyState', { value: 'interactive', configurable: true })
  page.head.append(Object.assign(page.createElement('link'), { rel: 'stylesheet' }))
  const script = page.createElement('link')
  script.dataset['run'] = ''
  script.href = 'data:text/javascript,'
  page.head.append(script)
  startAfterPaint(window)
  page.dispatchEvent(new Event('DOMContentLoaded'))
  await settle()
  // It is on its way, though.
  expect(script.rel).toBe('preload')
  expect(page.scripts).toHaveLength(0)
  Object.defineProperty(page, 'readyState', { value: 'complete' })
  window.dispatchEvent(new Event('load'))
  expect(page.scripts).toHaveLength(1)
})
