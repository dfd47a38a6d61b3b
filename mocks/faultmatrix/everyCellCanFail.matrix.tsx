import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contactEdits } from '../../webresources/entries/contact/contactEdits.testing'
import { openConsole } from '../../webresources/entries/console/openConsole.testing'
import { hurry, takeTime } from './hurry'
import { patience } from './look'
import { firstLoad, openWhole, reload, type MatrixPage } from './readingCells'
import { WRITE_FAULTS } from './runEdits'
import { faultsOf, startOver } from './runMatrix'
import { edit, NOT_OFFERED } from './writingCells'

/** A page that is soon there. That a cell turns red does not depend on which page it is of. */
const page: MatrixPage = {
  name: 'Console, syncErrors',
  open: (fault) => openConsole({ ...fault, data: 'tab=syncErrors' }),
  hasContent: () => document.querySelectorAll('[data-key]').length > 5,
  reads: ['DynamicsIntegration.getSyncErrors'],
  forAdministrators: true,
}
const [setTheScore] = contactEdits
const usual = { ...patience }
let mend: () => void = () => undefined

beforeEach(() => {
  startOver()
  // Nobody waits long for what is not going to come.
  Object.assign(patience, { answer: 700, recovery: 1 })
})
afterEach(() => {
  mend()
  mend = () => undefined
  takeTime()
  Object.assign(patience, usual)
  startOver()
})

/** Breaks the product again after each change of the page. */
function onEachChange(spoil: () => void): void {
  const observer = new MutationObserver(spoil)
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-cause'] })
  mend = () => {
    observer.disconnect()
    document.querySelectorAll('[data-sabotage]').forEach((element) => element.remove())
  }
}

/** Whatever is wrong is called something else; where nothing is, something is said to be. */
function callItSomethingElse(): void {
  onEachChange(() => {
    for (const element of document.querySelectorAll('[data-cause]:not([data-cause="sabotage"])'))
      element.setAttribute('data-cause', 'sabotage')
    if (document.querySelector('[data-sabotage]') !== null) return
    const lie = document.createElement('p')
    lie.dataset['sabotage'] = ''
    lie.dataset['cause'] = 'sabotage'
    lie.textContent = 'Something is wrong that is not wrong at all.'
    document.body.append(lie)
  })
}

/** No button does anything any more. */
function leaveNoWayOut(): void {
  const stop = (event: Event) => event.stopImmediatePropagation()
  window.addEventListener('click', stop, true)
  mend = () => window.removeEventListener('click', stop, true)
}

/** Every write leaves twice. */
function sendTwice(): void {
  const once = globalThis.fetch
  const twice: typeof fetch = (input, init) => {
    const isWrite = typeof init?.body === 'string' && /"method":"(set|submit|send|dismiss)/.test(init.body)
    if (isWrite) once(input, init).catch(() => undefined)
    return once(input, init)
  }
  globalThis.fetch = twice
  mend = () => {
    globalThis.fetch = once
  }
}

const faults = faultsOf(page)
const repairable = faults.filter(
  ({ causes, dataverse }) => causes.length > 0 && !causes.includes('') && dataverse?.storedCredentials === undefined,
)

describe('a cell of first load turns red', () => {
  it.each(faults)('when the page calls it something else: $name', async (fault) => {
    callItSomethingElse()
    await expect(firstLoad(page, fault)).rejects.toThrow()
  })
  it.each(repairable)('when nothing leads out of it: $name', async (fault) => {
    leaveNoWayOut()
    await expect(firstLoad(page, fault)).rejects.toThrow(/does not recover/)
  })
})

describe('a cell of reload turns red', () => {
  it.each(repairable)('when the page calls it something else: $name', async (fault) => {
    const opened = await openWhole(page, fault)
    callItSomethingElse()
    await expect(reload(page, opened, fault)).rejects.toThrow()
  })
})

describe('a cell of an edit turns red', () => {
  // Nothing of what the browser itself forbids arrives, be it sent once or twice.
  it.each(WRITE_FAULTS.filter(({ browser }) => browser !== 'forbids'))(
    'when the write is sent twice: $name',
    async (fault) => {
      if (setTheScore === undefined) throw new Error('There are no edits.')
      Object.assign(patience, usual)
      hurry()
      sendTwice()
      await expect(edit(setTheScore, 'as it goes out', fault)).rejects.toThrow(
        /sent more than once|done more than once/,
      )
    },
  )
  it.each(WRITE_FAULTS.filter((fault) => fault !== NOT_OFFERED))(
    'when the cause is not named: $name',
    async (fault) => {
      if (setTheScore === undefined) throw new Error('There are no edits.')
      Object.assign(patience, usual)
      hurry()
      const silent = { ...fault, write: { ...fault.write, says: /words that no page says/ } }
      await expect(edit(setTheScore, 'as it goes out', silent)).rejects.toThrow(/cause is not named/)
    },
  )
})
