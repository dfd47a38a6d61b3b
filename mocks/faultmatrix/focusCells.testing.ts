import { act } from '@testing-library/react'
import { expect } from 'vitest'
import { faultOf, refresh, whole, type EveryTab } from './everyTab.testing'
import { buttons, causesShown, pause, quiet, until } from './look'
import { expectFocus, pressEverything } from './pressEverything.testing'
import { heal, strike } from './strike'

/** Whatever is pressed and whatever dialog is closed, something has the focus. As `pressEverything`. */
export async function pressTab(tab: EveryTab, dialogs: Set<string>): Promise<readonly string[]> {
  const opened = await tab.open({})
  await whole(tab, opened)
  return pressEverything(opened, dialogs)
}

const AGAIN = /^(Try Again|Check Again)$/

/** A view is read anew, fails, and comes back: each time something has the focus. */
export async function keepThroughFailure(tab: EveryTab): Promise<void> {
  const opened = await tab.open({})
  await whole(tab, opened)
  await refresh(tab)
  await whole(tab, opened)
  expect(buttons(tab.refresh ?? /^Refresh$/)).toContain(document.activeElement)
  strike(opened, faultOf(tab))
  await refresh(tab)
  await until(() => expect(causesShown()).not.toEqual([]))
  await quiet(opened.queryClient)
  expectFocus('a refresh that failed')
  heal(opened)
  for (let again = buttons(AGAIN)[0], times = 0; again !== undefined && times < 8; times += 1) {
    again.focus()
    const pressed = again
    act(() => pressed.click())
    await quiet(opened.queryClient)
    await pause(20)
    expectFocus('Try Again')
    again = causesShown().length === 0 ? undefined : buttons(AGAIN)[0]
  }
  await whole(tab, opened)
}
