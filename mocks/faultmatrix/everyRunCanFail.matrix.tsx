import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { grantOne } from '../../webresources/entries/console/credentialsEdits.testing'
import { sendToSeveral } from '../../webresources/entries/funnelvision/bulkRuns.testing'
import { DATAVERSE_WRITE_FAULTS, type RunFault } from './everyFault'
import { hurry, takeTime } from './hurry'
import { WRITE_FAULTS } from './runEdits'
import { startOver } from './runMatrix'
import { run } from './runningCells'
import { claim, leaveNoWayOut, mendProduct, sendTwice, silentOf } from './sabotage.testing'
import { edit, NOT_OFFERED } from './writingCells'

beforeEach(async () => {
  await startOver()
  hurry()
})
afterEach(async () => {
  mendProduct()
  takeTime()
  await startOver()
})

describe('a cell of a run turns red', () => {
  const inTheMiddle = (fault: RunFault) => run(sendToSeveral, 'in the middle', fault)
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
  it.each(DATAVERSE_WRITE_FAULTS)('when the cause is not named: $name', async (fault) => {
    await expect(share(silentOf(fault))).rejects.toThrow(/cause is not named/)
  })
  it.each(DATAVERSE_WRITE_FAULTS)('when it is called done: $name', async (fault) => {
    claim(/^(Stopped\. )?Granted to 0 people, 1 failed\..*$/, 'Granted to 1 person.')
    await expect(share(fault)).rejects.toThrow(/called done, and is not/)
  })
})
