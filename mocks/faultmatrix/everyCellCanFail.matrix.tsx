import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contactEdits } from '../../webresources/entries/contact/contactEdits.testing'
import { grantOne } from '../../webresources/entries/console/credentialsEdits.testing'
import { sendToSeveral } from '../../webresources/entries/funnelvision/bulkRuns.testing'
import { openConsole } from '../../webresources/entries/console/openConsole.testing'
import { hurry, takeTime } from './hurry'
import { patience } from './look'
import { firstLoad, openWhole, reload, type MatrixPage } from './readingCells'
import { DATAVERSE_WRITE_FAULTS, type RunFault } from './everyFault'
import { WRITE_FAULTS } from './runEdits'
import { faultsOf, startOver } from './runMatrix'
import { run } from './runningCells'
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

/** No button, or none of that name, does anything any more. */
function leaveNoWayOut(name = /./): void {
  const stop = (event: Event) => {
    if (event.target instanceof Element && name.test(event.target.closest('button')?.textContent ?? ''))
      event.stopImmediatePropagation()
  }
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

/** Says something else than the product says. */
function claim(said: RegExp, instead: string): void {
  onEachChange(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
      if (text instanceof Text && said.test(text.data)) text.data = text.data.replace(said, instead)
  })
}

const silentOf = (fault: RunFault) => ({ ...fault, write: { ...fault.write, says: /words that no page says/ } })

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
      await expect(edit(setTheScore, 'as it goes out', silentOf(fault))).rejects.toThrow(/cause is not named/)
    },
  )
})

describe('a cell of a run turns red', () => {
  const inTheMiddle = (fault: RunFault) => run(sendToSeveral, 'in the middle', fault)
  beforeEach(() => {
    Object.assign(patience, usual)
    hurry()
  })
  it.each(WRITE_FAULTS)('when everything is sent twice: $name', async (fault) => {
    sendTwice()
    await expect(inTheMiddle(fault)).rejects.toThrow(/reached more than once/)
  })
  it.each(WRITE_FAULTS)('when the cause is not named: $name', async (fault) => {
    await expect(inTheMiddle(silentOf(fault))).rejects.toThrow(/cause is not named/)
  })
  const ends = WRITE_FAULTS.filter(({ causes }) => !causes.includes('throttled'))
  it.each(ends)('when what was confirmed is lost: $name', async (fault) => {
    claim(/^Sent$/, 'Not sent')
    await expect(inTheMiddle(fault)).rejects.toThrow(/what was confirmed is lost/)
  })
  // What Net-Results did before its answer was spoiled is one more that is done: the numbers fit again.
  const undone = ends.filter(({ name }) => !['half of the JSON', 'an answer to another question'].includes(name))
  it.each(undone)('when more is called done than is: $name', async (fault) => {
    claim(/^Not sent$/, 'Sent')
    await expect(inTheMiddle(fault)).rejects.toThrow(/called done, and is not/)
  })
  it.each(ends.filter((fault) => fault !== NOT_OFFERED))('when nothing leads on: $name', async (fault) => {
    leaveNoWayOut(sendToSeveral.remedies)
    await expect(inTheMiddle(fault)).rejects.toThrow(/somebody is left out/)
  })
})

describe('a cell of credentials turns red', () => {
  const share = (fault: RunFault) => edit(grantOne, 'as it goes out', fault)
  beforeEach(() => {
    Object.assign(patience, usual)
    hurry()
  })
  it.each(DATAVERSE_WRITE_FAULTS)('when the cause is not named: $name', async (fault) => {
    await expect(share(silentOf(fault))).rejects.toThrow(/cause is not named/)
  })
  it.each(DATAVERSE_WRITE_FAULTS)('when it is called done: $name', async (fault) => {
    claim(/^Granted to 0 people, 1 failed\.$/, 'Granted to 1 person.')
    await expect(share(fault)).rejects.toThrow(/called done, and is not/)
  })
})
