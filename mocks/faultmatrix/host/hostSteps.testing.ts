import { expect } from 'vitest'
import { causesShown, press, until } from '../look'
import type { HostStage } from './hostStage.testing'

/** The address that Dynamics gives a frame. `null` = as on a form whose record is not saved. */
export function address(
  { page }: HostStage,
  changes: { id?: string | null; data?: string; more?: string } = {},
): string {
  const query = new URLSearchParams()
  const { id = page.records?.id ?? null, data = page.data, more = '' } = changes
  if (page.records !== null && id !== null) query.set('id', `{${id.toUpperCase()}}`)
  if (page.records !== null) query.set('typename', page.records.table)
  if (data !== '') query.set('data', data)
  query.set('orgname', 'haldensales')
  query.set('userlcid', '1033')
  return `?${query.toString()}${more}`
}

/** Without anything but what the page was handed. */
export const withoutRecord = ({ page }: HostStage) =>
  page.data === '' ? '' : `?${new URLSearchParams({ data: page.data }).toString()}`

export const recordsOf = ({ page }: HostStage) => {
  if (page.records === null) throw new Error(`${page.name} stands on no form.`)
  return page.records
}

/** The page below a window that has the client API. */
export async function openInDynamics(stage: HostStage, search = address(stage)): Promise<void> {
  stage.around({ xrm: stage.dynamics.xrm })
  await stage.open(search)
}

/** The form hands itself over, and that makes the page whole. */
export async function handOverWhole(stage: HostStage): Promise<void> {
  stage.handOver()
  await stage.content()
}

/** The form goes to the other record. */
export function switchToOther(stage: HostStage): void {
  stage.form.switchRecord(recordsOf(stage).otherId)
  stage.handOver()
}

/** The page stands on the other record, and neither shows nor asks for anything of the first. */
export async function standsOnOther(stage: HostStage, since: ReturnType<HostStage['mark']>) {
  const { otherCause, trace, otherId } = recordsOf(stage)
  await until(() => expect(causesShown()).toEqual([otherCause]))
  await stage.quiet()
  expect(document.body.textContent).not.toMatch(trace)
  expect(stage.questions(since), 'the record before is still asked for').not.toMatch(trace)
  expect(stage.questions(since)).toMatch(new RegExp(otherId, 'i'))
}

/** There is no Dynamics; it says so, finds it when asked to, and is whole then. */
export async function findsItLater(stage: HostStage, close: () => void) {
  await stage.says('hostMissing')
  expect(stage.asked()).toBe(0)
  // Nothing has changed: it looks, says the same again, and stays usable.
  const said = document.querySelector('[data-cause]')
  await press(/^Check Again$/)
  await until(() => expect(said?.isConnected, 'it does not look').toBe(false))
  await stage.says('hostMissing')
  close()
  await press(/^Check Again$/)
  await stage.content()
}
