import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, describe, expect, it } from 'vitest'
import { DATAVERSE_READ_FAULTS, DATAVERSE_WRITE_FAULTS } from '../../../mocks/faultmatrix/everyFault'
import { hurry, takeTime } from '../../../mocks/faultmatrix/hurry'
import { appears, expectHuman, press, until } from '../../../mocks/faultmatrix/look'
import { runEdits } from '../../../mocks/faultmatrix/runEdits'
import { startOver } from '../../../mocks/faultmatrix/runMatrix'
import { heal, strike } from '../../../mocks/faultmatrix/strike'
import { contactEdits } from './contactEdits.testing'

/** What the record says is read of Dynamics before anything goes out: there is one moment. */
const sync = contactEdits.find(({ name }) => name === 'Contact, sync')
if (sync !== undefined) {
  const { follows: _none, ...read } = sync
  runEdits({ ...read, name: 'Contact, sync what Dynamics says' }, DATAVERSE_READ_FAULTS)
}

/** What the result calls each of {@link DATAVERSE_WRITE_FAULTS}. */
const CALLED: Readonly<Record<string, string>> = {
  'a row that is not found': 'The record is gone',
  'a missing privilege': 'Your security role lacks a permission',
  'a row without access': 'You can’t see this record',
  'a secured column': 'A column is protected',
  'service protection': 'Dynamics is busy',
  'a lost session': 'Sign in to Dynamics again',
  'a web page': 'Dynamics could not answer',
  'no network to Dynamics': 'You are offline',
}

describe('Contact, log a sent email in the timeline', () => {
  const send = contactEdits.find(({ name }) => name === 'Contact, send an email')
  let passed = 0
  it.each(DATAVERSE_WRITE_FAULTS)('$name', async (fault) => {
    if (send === undefined) throw new Error('There is no such edit.')
    await startOver()
    hurry()
    try {
      const page = await send.open(30_000)
      await userEvent.click(await appears(() => screen.queryByRole('checkbox', { name: /Also log in/ })))
      const logged = () => page.dynamics.store.rows('email').length
      const before = logged()
      strike(page, fault)
      await send.send(page)
      await until(() => expect(document.querySelector('[data-send="sent"]')).not.toBeNull())
      // What was sent is told as sent, once, whatever became of the timeline.
      expect(send.effect(page)).toBe(1)
      const text = document.querySelector('[data-send]')?.textContent ?? ''
      expectHuman(text)
      expect(text).toContain(`It could not be logged in the Dynamics timeline: ${CALLED[fault.name] ?? ''}`)
      expect(logged()).toBe(before)
      heal(page)
      await press(/^Close$/)
      expect(send.hasContent()).toBe(true)
      expect(send.effect(page)).toBe(1)
    } finally {
      takeTime()
    }
    passed += 1
  })
  afterAll(async () => {
    await startOver()
    console.log(`cells: Contact, log a sent email: as it is logged ${passed}/${DATAVERSE_WRITE_FAULTS.length}`)
  })
})
