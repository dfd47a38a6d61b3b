import { afterEach, expect, it } from 'vitest'
import { prepareFrame } from './prepareFrame'

const NOON = Date.UTC(2026, 10, 18, 12)
let frame: HTMLIFrameElement

/** A frame with a document of its own, loaded; `prepare` runs right after it was made, before anything was loaded. */
async function load(prepare: (frame: HTMLIFrameElement) => void): Promise<Window & typeof globalThis> {
  frame = document.createElement('iframe')
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
  frame.src = '/mockServiceWorker.js'
  document.body.append(frame)
  prepare(frame)
  await loaded
  return frame.contentWindow as Window & typeof globalThis
}

afterEach(() => {
  frame.remove()
})

it('lets the page in a frame follow the simulated clock, and keeps every other date', async () => {
  let now = NOON
  const window = await load(() => undefined)
  prepareFrame(window, { now: () => now, offline: false })
  expect([window.Date.now(), new window.Date().getTime()]).toEqual([NOON, NOON])
  expect(new window.Date('2020-01-02T00:00:00Z').toISOString()).toBe('2020-01-02T00:00:00.000Z')
  expect(window.Date.UTC(2020, 0, 1)).toBe(Date.UTC(2020, 0, 1))
  expect(new window.Date() instanceof window.Date).toBe(true)
  now += 60_000
  expect(window.Date.now()).toBe(NOON + 60_000)
})

it('prepares a window once, however often it is asked to', async () => {
  const window = await load(() => undefined)
  prepareFrame(window, { now: () => NOON, offline: false })
  const first = window.Date
  prepareFrame(window, { now: () => 0, offline: false })
  expect(window.Date).toBe(first)
})

it('says that the network is gone only when the scenario says so', async () => {
  const window = await load(() => undefined)
  expect(window.navigator.onLine).toBe(true)
  prepareFrame(window, { now: () => NOON, offline: true })
  expect(window.navigator.onLine).toBe(false)
})

it('does nothing without a window', () => {
  frame = document.createElement('iframe')
  expect(() => {
    prepareFrame(frame.contentWindow, { now: () => NOON, offline: false })
  }).not.toThrow()
})

it('is there before the first script of the page when it is called as soon as the frame is in the document', async () => {
  const window = await load((made) => {
    prepareFrame(made.contentWindow, { now: () => NOON, offline: false })
  })
  expect(window.Date.now()).toBe(NOON)
})
