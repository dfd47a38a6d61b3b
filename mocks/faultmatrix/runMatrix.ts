import { cleanup } from '@testing-library/react'
import { afterAll, describe, it } from 'vitest'
import { DATAVERSE_FAULTS, LOGIN_FAULTS, NET_RESULTS_FAULTS, withoutMethods, type NamedFault } from './everyFault'
import { firstLoad, openWhole, reload, type MatrixPage, type OpenPage } from './readingCells'
import { allArrived, healBrowser } from './strike'

/** Every fault that the page can meet, with the causes that it has to name for it. */
export function faultsOf(page: MatrixPage): readonly NamedFault[] {
  const asks = page.reads.length > 0
  return [
    ...NET_RESULTS_FAULTS.map((fault) => {
      if (!asks && fault.dataverse === undefined) return { ...fault, causes: [] }
      return fault.name.startsWith('rows with')
        ? { ...fault, causes: [...fault.causes, ...(page.whenDamaged ?? [])] }
        : fault
    }),
    ...DATAVERSE_FAULTS,
    ...LOGIN_FAULTS.filter(({ name }) => page.forAdministrators !== true || name !== 'an unreadable password'),
    ...(page.ownFaults ?? []),
    ...withoutMethods(page.reads),
  ]
}

/** Every page × every fault × (first load, reload): usable, worded, nothing written, and whole again without a reload of the page. */
export function runMatrix(page: MatrixPage): void {
  const faults = faultsOf(page)
  const again = faults.filter(({ dataverse }) => dataverse?.storedCredentials === undefined)
  const passed = { 'first load': 0, reload: 0 }

  describe(`${page.name}, first load`, () => {
    it.each(faults)('$name', async (fault) => {
      await startOver()
      await firstLoad(page, fault)
      passed['first load'] += 1
    })
  })

  describe(`${page.name}, reload`, () => {
    /** What the last cell has left whole; the next one goes on there, as a rep does. */
    let left: OpenPage | null = null
    it.each(again)('$name', async (fault) => {
      let opened = left
      left = null
      if (opened === null || fault.timeout !== undefined) {
        await startOver()
        opened = await openWhole(page, fault)
      }
      await reload(page, opened, fault)
      passed.reload += 1
      left = fault.lasting === true || fault.timeout !== undefined ? null : opened
    })
  })

  afterAll(async () => {
    await startOver()
    const count = (moment: keyof typeof passed, of: readonly unknown[]) => `${moment} ${passed[moment]}/${of.length}`
    console.log(`cells: ${page.name}: ${count('first load', faults)}, ${count('reload', again)}`)
  })
}

/** Nothing of another cell: neither what it kept, nor what it sent as it was left. */
export async function startOver(): Promise<void> {
  cleanup()
  sessionStorage.clear()
  localStorage.clear()
  healBrowser()
  await allArrived()
}
