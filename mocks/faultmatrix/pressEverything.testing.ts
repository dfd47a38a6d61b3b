import { act } from '@testing-library/react'
import { expect } from 'vitest'
import { pause, quiet } from './look'
import type { OpenPage } from './readingCells'

/** Rows have the same buttons: so many kinds of them are enough. */
const MOST_OF_ROWS = 14

/**
 * Presses each kind of button that there is or that comes, opens each dialog, presses each of its buttons and closes it;
 * throws when nothing has the focus afterwards, or when a dialog does not give it back to what opened it.
 *
 * @param dialogs gets the titles of those that were opened
 * @returns what was pressed
 */
export async function pressEverything(opened: OpenPage, dialogs: Set<string>): Promise<readonly string[]> {
  const seen = new Set<string>()
  // What is only there for a choice or a change.
  const boxes = [...document.querySelectorAll<HTMLElement>('input[type="checkbox"]:enabled')].filter(
    (box) => box.getClientRects().length > 0 && box.closest('[role="tabpanel"]') !== null,
  )
  ;(boxes.find((box) => box.closest('[data-key]') !== null) ?? boxes[0])?.click()
  for (let button = nextButton(seen); button !== undefined; button = nextButton(seen)) {
    const kind = kindOf(button)
    seen.add(kind)
    await pressAndCheck(button, opened)
    const dialog = topDialog()
    if (dialog === undefined) continue
    const title = dialog.querySelector('h2')?.textContent ?? ''
    dialogs.add(title)
    const actions = dialogButtons(dialog).length
    await dismissAndCheck(button, title)
    // Each of its own buttons, too.
    for (let at = 0; at < actions && button.isConnected; at += 1) {
      await pressAndCheck(button, opened)
      const again = topDialog()
      const action = again === undefined ? undefined : dialogButtons(again)[at]
      if (action !== undefined) await pressAndCheck(action, opened)
      await dismissAndCheck(button, `${title}, after ${action?.textContent ?? 'nothing'}`)
    }
  }
  return [...seen]
}

/** Whoever presses Tab now goes on from where he was. */
export function expectFocus(after: string): void {
  const at = document.activeElement
  expect(at?.tagName, `after ${after} nothing has the focus`).not.toBe('BODY')
  expect(at?.isConnected).toBe(true)
}

/** A button by what it says; those of a row without whom they say it of, because the next row has the same. */
const kindOf = (button: HTMLElement) => {
  const label = (button.getAttribute('aria-label') ?? button.textContent).trim().replace(/\d+/g, '0')
  return button.closest('[role="row"], tr, li, [data-key]') === null ? label : `row: ${label.split(/[\s:,]/)[0] ?? ''}`
}

/** Tabs have a test of their own: behind them are other pages of this one. */
const nextButton = (seen: ReadonlySet<string>) =>
  [...document.querySelectorAll<HTMLElement>('button, summary')].find(
    (button) =>
      button.getAttribute('role') !== 'tab' &&
      button.getClientRects().length > 0 &&
      !button.matches(':disabled') &&
      !seen.has(kindOf(button)) &&
      (!kindOf(button).startsWith('row: ') ||
        [...seen].filter((kind) => kind.startsWith('row: ')).length < MOST_OF_ROWS),
  )

/** As Escape does. */
const dismiss = (dialog: Element) => act(() => void dialog.dispatchEvent(new Event('cancel', { cancelable: true })))

async function pressAndCheck(button: HTMLElement, { queryClient }: OpenPage) {
  button.focus()
  act(() => button.click())
  await quiet(queryClient)
  await pause(20)
  const name = `${kindOf(button)} (${button.textContent})`
  expectFocus(name)
  const dialog = topDialog()
  if (dialog !== undefined)
    expect(dialog.contains(document.activeElement), `the dialog of ${name} has not got the focus`).toBe(true)
}

/** Closes what is open; what opened it has the focus again, if it is still there. */
async function dismissAndCheck(opener: HTMLElement, title: string) {
  for (let dialog = topDialog(), times = 0; dialog !== undefined && times < 3; dialog = topDialog(), times += 1) {
    await dismiss(dialog)
    await pause(20)
    expectFocus(`closing ${title}`)
    if (opener.isConnected && topDialog() === undefined)
      expect(document.activeElement, `${title} does not give the focus back`).toBe(opener)
  }
}

const dialogButtons = (dialog: Element) =>
  [...dialog.querySelectorAll<HTMLElement>('button')].filter((one) => one.getClientRects().length > 0).slice(-3)

function topDialog(): HTMLDialogElement | undefined {
  return [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1)
}
