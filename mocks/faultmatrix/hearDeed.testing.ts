import { expect } from 'vitest'
import { DATAVERSE_WRITE_FAULTS, NET_RESULTS_FAULTS, type NamedFault } from './everyFault'
import type { Deed, Ending } from './everyDeed.testing'
import { hurry, takeTime } from './hurry'
import { expectOnce, hearExports, SPOKEN } from './hearTab.testing'
import { listen } from './listen.testing'
import { onScreen, pause, press, quiet, until } from './look'
import { heal, strike } from './strike'

/** In which the last of what was read as the page opened is said; less than the hurried time to take something back. */
const GATHERED = 80
const OFFERED = /\. You can undo it for a few seconds\.$/

/** Of the client, on the hurried clock. */
const PATIENT = 30_000

/** Carries a deed out, or takes it back, and hears how it ended: once, in words, where it is heard; nothing is said twice. */
export async function hearDeed(deed: Deed, ending: Ending): Promise<void> {
  const words = deed.words[ending]
  if (words === undefined) throw new Error(`${deed.name} is never ${ending}.`)
  const ear = listen()
  // The time to take something back is not to be over before it is.
  if (ending !== 'undone') hurry()
  try {
    const page = await deed.open(PATIENT)
    await pause(GATHERED)
    if (ending === 'undone')
      expect(
        ear.heard().filter((one) => OFFERED.test(one)),
        'the way back',
      ).toHaveLength(1)
    // What was read before may be read again.
    ear.clear()
    const fault = faultFor(deed, ending)
    if (fault !== null) strike(page, fault, [deed.operation])
    if (ending === 'undone') await press(/^Undo$/)
    else {
      await deed.carryOut(page)
      await until(() => expect(deed.isOver(), `it goes on and on: ${onScreen()}`).toBe(true))
    }
    await quiet(page.queryClient)
    await pause(SPOKEN)
    const times = ear.heard().filter((sentence) => words.test(sentence)).length
    expect(
      times,
      `${deed.name}, ${ending}: ${String(words)} is said ${times} times of: ${ear.heard().join(' | ')}`,
    ).toBe(1)
    expectOnce(ear, 'something')
    if (ending === 'done' && deed.exports === true)
      expect(await hearExports(ear, page), 'there is no export').toBe(true)
    heal(page)
  } finally {
    takeTime()
    ear.stop()
  }
}

/** Endings that a deed can have. */
export const endingsOf = ({ words }: Deed): readonly Ending[] =>
  (['done', 'refused', 'doubtful', 'undone'] as const).filter((ending) => words[ending] !== undefined)

function faultFor({ operation }: Deed, ending: Ending): NamedFault | null {
  if (ending === 'done' || ending === 'undone') return null
  if (!operation.includes('.')) return named(DATAVERSE_WRITE_FAULTS, 'a missing privilege')
  return named(NET_RESULTS_FAULTS, ending === 'refused' ? 'HTTP 403' : 'HTTP 503')
}

function named(faults: readonly NamedFault[], name: string): NamedFault {
  const found = faults.find((fault) => fault.name === name)
  if (found === undefined) throw new Error(`There is no fault ${name}.`)
  return found
}
