import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { version } from '../../package.json'
import type { ContactForm } from './ContactForm'
import { PASSWORD, startStage, type Stage } from './startStage'

let stage: Stage
let form: ContactForm

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.simulator.reset())
afterEach(() => form.close())

const about = () => form.frame.getByRole('dialog', { name: 'About Net-Results for Dynamics 365' })

async function openAbout(): Promise<string> {
  await form.frame.getByRole('button', { name: 'About' }).click()
  await about().waitFor()
  return about().innerText()
}

it('tells version, build, address and the last requests, and nothing about anybody', async () => {
  form = await stage.open({ scenario: 'hot-contact' }, { permissions: ['clipboard-read', 'clipboard-write'] })
  await form.activities().first().waitFor()
  const text = await openAbout()
  expect(text).toContain(version)
  expect(text).toMatch(/Build\s+[0-9a-f]{8}\s/)
  expect(text).toContain('https://apps.net-results.com')
  expect(text).toMatch(/Contact\.get\w*OneWithScore|getOneWithScore/)
  expect(text).toMatch(/retrieveRecord systemuser/)
  await about().getByRole('button', { name: 'Copy' }).click()
  await about().getByText('Copied').waitFor()
  const copied = await form.page.evaluate(() => navigator.clipboard.readText())
  for (const said of [text, copied]) {
    expect(said).not.toContain(PASSWORD)
    expect(said).not.toMatch(/priya|raghavan|marcus|haldenwater|c0000000|Basic/i)
  }
  expect(await form.accessibilityFindings()).toEqual([])
  await form.page.keyboard.press('Escape')
  await about().waitFor({ state: 'detached' })
})

it('lists the request whose failure is on screen, by the id that the details of the failure name', async () => {
  stage.simulator.faults.active = [{ kind: 'down' }]
  form = await stage.open({ scenario: 'hot-contact' }, { permissions: ['clipboard-read', 'clipboard-write'] })
  await form.frame.getByRole('button', { name: 'Copy Details' }).first().click({ timeout: 30_000 })
  const details = () => form.page.evaluate(() => navigator.clipboard.readText())
  const named = /^reference: (nr\d+)$/m
  // Copying takes its time, and the clipboard is that of the machine.
  await expect.poll(details).toMatch(named)
  const reference = named.exec(await details())?.[1]
  const row = await openAbout().then(() =>
    about()
      .getByRole('row')
      .filter({ hasText: reference ?? '' })
      .first()
      .innerText(),
  )
  expect(row).toMatch(/503 down/)
})
