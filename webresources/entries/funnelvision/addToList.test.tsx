import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { createWorld } from '../../../mocks/world/createWorld'
import { amount, openFunnelVision, settled, WAIT } from './openFunnelVision.testing'

const HOT = "Who's Hot"

/** Opens the dialog for so many of the rep's people, with the first list chosen, and lets an import take no time. */
async function openFor(found: RegExp) {
  const opened = await openFunnelVision({ world: createWorld({ peopleOnOneAccount: 1_200 }) })
  await settled(HOT)
  const { mine, simulator, clock, worker } = opened
  const chosen = mine.filter(({ attributes }) => found.test(attributes['Email Address'] ?? ''))
  const user = userEvent.setup()
  await user.type(screen.getByRole('searchbox'), found.source)
  await waitFor(() => expect(amount(HOT)).toBe(`${chosen.length} of ${chosen.length} people`), WAIT)
  await user.click(screen.getByRole('checkbox', { name: 'Select all rows that are loaded' }))
  await user.click(screen.getByRole('button', { name: 'Add to List' }))
  const dialog = await screen.findByRole('dialog', {}, WAIT)
  await user.click(await within(dialog).findByRole('combobox', { name: 'List' }, WAIT))
  const [option] = await within(dialog).findAllByRole('option', {}, WAIT)
  if (option === undefined) throw new Error('There are lists.')
  await user.click(option)
  const { store } = simulator
  return {
    user,
    dialog: within(dialog),
    chosen,
    simulator,
    worker,
    add: () => user.click(within(dialog).getByRole('button', { name: `Add ${chosen.length}` })),
    /** Everybody who was handed over, in whichever import. */
    handedOver: () => [...store.imports.values()].flatMap(({ rows }) => rows),
    async untilDone(text: RegExp) {
      const ticking = setInterval(() => clock.advance(60_000), 200)
      try {
        return await within(dialog).findByText(text, {}, { timeout: 20_000 })
      } finally {
        clearInterval(ticking)
      }
    },
    /** Lets a test come between the page and the imports that it submits, the first of which is number 1. */
    atImport(answer: (number: number, request: Request) => Promise<Response | undefined>) {
      let number = 0
      worker.use(
        http.post('*/api/v2/rpc/server.php', async ({ request }) => {
          if (!(await request.clone().text()).includes('submitContactImport')) return undefined
          number += 1
          return answer(number, request)
        }),
      )
      return { submitted: () => number }
    },
  }
}

it('says what Net-Results answers when it refuses the import, and has changed nothing', async () => {
  const { add, simulator, dialog, handedOver, chosen } = await openFor(/haldenwater/)
  simulator.faults.active = [
    { kind: 'refused', operations: ['Contact.submitContactImport'], times: 1, message: 'The list is locked' },
  ]
  await add()
  await dialog.findByText(/The list is locked/, {}, WAIT)
  expect(handedOver()).toEqual([])
  expect(dialog.getByText(`Not handed over: ${chosen.length} of ${chosen.length} people.`)).toBeTruthy()
  expect(dialog.queryByText(/added to/)).toBeNull()
})

it('tells what was done when the network breaks in the middle, and hands nobody over twice', async () => {
  const { add, user, dialog, atImport, handedOver, untilDone, chosen } = await openFor(/haldenwater/)
  expect(chosen.length).toBeGreaterThan(400)
  const imports = atImport((number) => Promise.resolve(number === 2 ? HttpResponse.error() : undefined))
  await add()
  await untilDone(/^200 people added to /)
  expect(dialog.getByText(/Whether 200 people were added is not known/)).toBeTruthy()
  const left = chosen.length - 400
  expect(dialog.getByText(new RegExp(`Not handed over: ${left} of ${chosen.length} people`))).toBeTruthy()
  expect(imports.submitted()).toBe(2)
  expect(handedOver()).toHaveLength(200)
  // The others can be added; who may have been added never is again.
  await user.click(dialog.getByRole('button', { name: `Add Remaining ${left}` }))
  await untilDone(new RegExp(`^${200 + left} people added to `))
  expect(handedOver()).toHaveLength(200 + left)
  expect(dialog.getByText(/Whether 200 people were added is not known/)).toBeTruthy()
  expect(dialog.queryByRole('button', { name: /Add|Retry/ })).toBeNull()
}, 40_000)

it('stops when it is told to: what was handed over is added, the others are not', async () => {
  const { add, user, dialog, atImport, handedOver, untilDone, chosen } = await openFor(/haldenwater/)
  let go = () => undefined as void
  const imports = atImport(async (number) => {
    if (number === 1) await new Promise<void>((resolve) => (go = resolve))
    return undefined
  })
  await add()
  await waitFor(() => expect(imports.submitted()).toBe(1), WAIT)
  await user.click(dialog.getByRole('button', { name: 'Stop' }))
  go()
  await untilDone(/^200 people added to /)
  expect(imports.submitted()).toBe(1)
  expect(handedOver()).toHaveLength(200)
  expect(
    dialog.getByText(new RegExp(`Not handed over: ${chosen.length - 200} of ${chosen.length} people`)),
  ).toBeTruthy()
}, 40_000)
