import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contactEdits } from '../../webresources/entries/contact/contactEdits.testing'
import { openConsole } from '../../webresources/entries/console/openConsole.testing'
import { hurry, takeTime } from './hurry'
import { patience } from './look'
import { firstLoad, openWhole, reload, type MatrixPage } from './readingCells'
import { WRITE_FAULTS } from './runEdits'
import { faultsOf, startOver } from './runMatrix'
import { callItSomethingElse, leaveNoWayOut, mendProduct, sendTwice, silentOf } from './sabotage.testing'
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
beforeEach(async () => {
  await startOver()
  // Nobody waits long for what is not going to come.
  Object.assign(patience, { answer: 700, recovery: 1 })
})
afterEach(async () => {
  mendProduct()
  takeTime()
  Object.assign(patience, usual)
  await startOver()
})

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
