import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { createWorld } from '../world/createWorld'
import { NOTABLE } from '../world/notable'
import type { ContactForm } from './ContactForm'
import { startStage, type Stage } from './startStage'

/** Her id at Net-Results. */
export const PRIYA = createWorld().people.find((person) => person.id === NOTABLE.hotContact)?.netResults?.contactId ?? 0

interface Opened {
  readonly stage: Stage
  readonly form: ContactForm
}

/** Each test of the file finds Priya's form open, and a Net-Results that nobody has changed. @param opened is given both */
export function eachOnPriya(opened: (both: Opened) => void): void {
  let stage: Stage
  let form: ContactForm
  beforeAll(async () => {
    stage = await startStage()
  })
  afterAll(() => stage.close())
  beforeEach(async () => {
    stage.simulator.reset()
    form = await stage.open({ scenario: 'hot-contact' })
    await form.activities().first().waitFor()
    opened({ stage, form })
  })
  afterEach(() => form.close())
}
