import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ONE_TAB_OF_EACH_PAGE } from './everyTab.testing'
import { hearFailure, hearReading } from './hearTab.testing'
import { startOver } from './runMatrix'
import { echo, mendProduct, silence } from './sabotage.testing'

beforeEach(startOver)
afterEach(async () => {
  mendProduct()
  await startOver()
})

describe.each(ONE_TAB_OF_EACH_PAGE)('a cell of what is said turns red: $name', (tab) => {
  it('when nothing is said of what was read', async () => {
    silence()
    await expect(hearReading(tab)).rejects.toThrow(/is not said/)
  })
  it('when everything is said twice', async () => {
    echo()
    await expect(hearReading(tab)).rejects.toThrow(/is said twice/)
  })
  it('when a failure is not said', async () => {
    silence()
    await expect(hearFailure(tab)).rejects.toThrow(/is said 0 times/)
  })
})
