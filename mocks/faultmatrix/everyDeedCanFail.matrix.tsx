import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EVERY_DEED } from './everyDeed.testing'
import { hearDeed } from './hearDeed.testing'
import { startOver } from './runMatrix'
import { claim, echo, mendProduct, silence, speakBehindDialogs } from './sabotage.testing'

beforeEach(startOver)
afterEach(async () => {
  mendProduct()
  await startOver()
})

for (const deed of EVERY_DEED) {
  describe(`a cell of what is done turns red: ${deed.name}`, () => {
    afterEach(async () => {
      cleanup()
      await deed.leave?.()
    })
    it('when its end is not said', async () => {
      silence()
      await expect(hearDeed(deed, 'done')).rejects.toThrow(/is said 0 times/)
    })
    if (deed.words.undone !== undefined) {
      it('when everything is said twice', async () => {
        echo()
        await expect(hearDeed(deed, 'done')).rejects.toThrow(/is said [2-9] times/)
      })
      it('when nobody hears that there is a way back', async () => {
        silence()
        await expect(hearDeed(deed, 'undone')).rejects.toThrow(/the way back/)
      })
      it('when no cause is named', async () => {
        claim(/Net-Results is down/, 'Something went wrong')
        await expect(hearDeed(deed, 'doubtful')).rejects.toThrow(/is said 0 times/)
      })
    }
    if (deed.name.startsWith('Funnel Vision')) {
      it('when it is said behind its dialog', async () => {
        speakBehindDialogs()
        await expect(hearDeed(deed, 'done')).rejects.toThrow(/is said 0 times/)
      })
    }
  })
}
