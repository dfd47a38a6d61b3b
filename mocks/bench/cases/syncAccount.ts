import { NOTABLE } from '../../world/notable'
import type { Stage } from '../openStage'
import type { Result } from '../Result'
import { summarize } from '../summary'

/** Milliseconds that every answer of Net-Results takes. */
const LATENCY = 150
/** Imports that the page has under way at a time. */
const AT_A_TIME = 2

/** Sync This Account with 5,000 people, at full speed: what counts is waiting for Net-Results. */
export async function measureSync(stage: Stage): Promise<readonly Result[]> {
  const { simulator } = stage
  simulator.latency = LATENCY
  const visit = await stage.visit()
  const frame = await visit.open('nr_/pages/account.html', { table: 'account', id: NOTABLE.largeAccount })
  await frame.locator('button:not([aria-disabled])', { hasText: 'Sync This Account' }).click({ timeout: 60_000 })
  const agree = frame.getByRole('dialog').getByRole('button', { name: /^Sync [\d,]+ people$/ })
  await agree.waitFor({ timeout: 120_000 })
  let calls = 0
  const stop = simulator.onLog(({ verb }) => {
    if (verb !== 'OPTIONS') calls += 1
  })
  const started = performance.now()
  await agree.click()
  await frame.locator('[data-phase="ended"]').waitFor({ timeout: 300_000 })
  const milliseconds = performance.now() - started
  stop()
  simulator.latency = 0
  await visit.close()
  const least = (calls * LATENCY) / AT_A_TIME
  return [
    { what: 'Sync This Account, 5,000 people', unit: 's', value: summarize([milliseconds / 1000]) },
    { what: 'Sync This Account: requests', unit: '', value: summarize([calls]) },
    {
      what: 'Sync This Account: of the time of its calls, two at a time',
      unit: '×',
      value: summarize([milliseconds / least]),
      budget: { must: 1.3, aim: 1.1 },
    },
  ]
}
