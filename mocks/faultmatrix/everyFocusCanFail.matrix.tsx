import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ONE_TAB_OF_EACH_PAGE, type EveryTab } from './everyTab.testing'
import { keepThroughFailure, pressTab } from './focusCells.testing'
import { startOver } from './runMatrix'
import { keepFocusInDialogs, keepNoFocus, mendProduct, openWithoutFocus } from './sabotage.testing'

beforeEach(startOver)
afterEach(async () => {
  mendProduct()
  await startOver()
})

const press = (tab: EveryTab) => pressTab(tab, new Set())

describe.each(ONE_TAB_OF_EACH_PAGE)('a cell of focus turns red: $name', (tab) => {
  it('when what goes away takes the focus along', async () => {
    keepNoFocus()
    await expect(press(tab)).rejects.toThrow(/nothing has the focus/)
  })
  it('when a view that comes back does not keep it', async () => {
    keepNoFocus()
    await expect(keepThroughFailure(tab)).rejects.toThrow(/nothing has the focus/)
  })
  it('when a dialog does not take it', async () => {
    openWithoutFocus()
    await expect(press(tab)).rejects.toThrow(/has not got the focus|nothing has the focus/)
  })
  it('when a dialog does not give it back', async () => {
    keepFocusInDialogs()
    await expect(press(tab)).rejects.toThrow(/after closing .* nothing has the focus|does not give the focus back/)
  })
})
