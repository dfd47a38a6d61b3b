import { afterAll, describe, expect, it } from 'vitest'
import { DATAVERSE_READ_FAULTS } from '../../../mocks/faultmatrix/everyFault'
import { causesShown, expectWords, press, until, writesIn } from '../../../mocks/faultmatrix/look'
import { startOver } from '../../../mocks/faultmatrix/runMatrix'
import { runRuns } from '../../../mocks/faultmatrix/runRuns'
import { heal, strike } from '../../../mocks/faultmatrix/strike'
import { GETS_IT, sendToSeveral, tick } from './bulkRuns.testing'
import { openFunnelVision } from './openFunnelVision.testing'

runRuns(sendToSeveral)

describe('Funnel Vision, who may be sent email', () => {
  let passed = 0
  it.each(DATAVERSE_READ_FAULTS)('$name', async (fault) => {
    await startOver()
    const page = await openFunnelVision()
    await tick(GETS_IT)
    strike(page, fault)
    await press(/^Send Email$/)
    const shown = () => document.querySelector('dialog')?.textContent ?? ''
    await until(() => expect(causesShown().length).toBeGreaterThan(0))
    expect(shown()).toMatch(fault.write.says)
    expectWords()
    // Nothing is assumed of whom Dynamics does not tell: nobody can be sent to.
    expect(shown()).toContain('Send to 0')
    heal(page)
    await press(/^Try Again$/)
    await until(() => expect(shown()).toContain('4 people get it'))
    expect(writesIn(page.simulator)).toEqual([])
    passed += 1
  })
  afterAll(async () => {
    await startOver()
    console.log(`cells: Funnel Vision, who may be sent email: as it is read ${passed}/${DATAVERSE_READ_FAULTS.length}`)
  })
})
