import { expect } from 'vitest'
import { faultOf, refresh, rest, whole, type EveryTab } from './everyTab.testing'
import { expectSpoken, listen, twice, type Listener } from './listen.testing'
import { buttons, causesShown, onScreen, pause, press, quiet, until } from './look'
import type { OpenPage } from './readingCells'
import { heal, strike } from './strike'

/** Longer than sentences are gathered, and than the same one is taken for the same result. */
export const SPOKEN = 450

/** What is read, what is read anew, and what is exported if anything can be: each is said, and nothing of it twice. */
export async function hearReading(tab: EveryTab): Promise<{ readonly exports: boolean }> {
  return listening(async (ear) => {
    const opened = await tab.open({})
    await whole(tab, opened)
    await pause(SPOKEN)
    saidOnce(ear, 'the first load')
    await refresh(tab)
    await whole(tab, opened)
    await pause(SPOKEN)
    saidOnce(ear, 'the refresh')
    return { exports: await hearExports(ear, opened) }
  })
}

/** A failure, the same once more, and that it is over. */
export async function hearFailure(tab: EveryTab): Promise<void> {
  await listening(async (ear) => {
    const opened = await tab.open({})
    await whole(tab, opened)
    await pause(SPOKEN)
    ear.clear()
    strike(opened, faultOf(tab))
    await refresh(tab)
    await until(() => expect(causesShown()).not.toEqual([]))
    await rest(opened)
    await pause(SPOKEN)
    for (const title of titles()) {
      const times = ear.heard().filter((sentence) => sentence.includes(title)).length
      expect(times, `${title} is said ${times} times: ${ear.heard().join(' | ')}`).toBe(1)
    }
    saidOnce(ear, 'the failure')
    const [again] = buttons(/^Try Again$/)
    if (again !== undefined) {
      await press(/^Try Again$/)
      await rest(opened)
      await pause(SPOKEN)
      saidOnce(ear, 'the second failure')
    }
    heal(opened)
    await refresh(tab)
    await whole(tab, opened)
    await pause(SPOKEN)
    saidOnce(ear, 'the recovery')
  })
}

const EXPORT = /^Export CSV$/
const EXPORTED = /^[\d,]+ [a-z]+ exported$/

/** Exports what shows, and all that there is where that is not the same. Gives whether anything can be exported. */
export async function hearExports(ear: Listener, { queryClient }: OpenPage): Promise<boolean> {
  if (buttons(EXPORT).length === 0) return false
  for (const which of [/^Export [\d,]+$/, /^Load All and Export$/]) {
    ear.clear()
    await press(EXPORT)
    const asks = document.querySelector('dialog[open]') !== null
    if (asks) await press(which)
    await until(() => expect(said(ear, EXPORTED), `the export is not said: ${onScreen()}`).not.toEqual([]))
    await quiet(queryClient)
    await pause(SPOKEN)
    expect(said(ear, EXPORTED)).toHaveLength(1)
    saidOnce(ear, 'the export')
    if (!asks) break
  }
  return true
}

async function listening<Result>(cell: (ear: Listener) => Promise<Result>): Promise<Result> {
  const ear = listen()
  try {
    return await cell(ear)
  } finally {
    ear.stop()
  }
}

const said = (ear: Listener, words: RegExp) => ear.heard().filter((sentence) => words.test(sentence))

/** What was said of one result: something, nothing of it twice, and nothing where nobody hears it. */
function saidOnce(ear: Listener, what: string): void {
  expect(ear.heard(), `${what} is not said`).not.toEqual([])
  expectOnce(ear, what)
  ear.clear()
}

/** Nothing is said twice, nothing where nobody hears it, and nothing that is not for people. */
export function expectOnce(ear: Listener, what: string): void {
  expect(twice(ear.heard()), `${what} is said twice`).toEqual([])
  expect(ear.unheard(), `${what} is said where nobody hears it`).toEqual([])
  ear.heard().forEach(expectSpoken)
}

/** Titles of what the page says to be wrong. */
const titles = () => [
  ...new Set(
    [...document.querySelectorAll('[data-cause] :is(h2, strong)')].map((title) => title.textContent.replace(/\.$/, '')),
  ),
]
