import { expect, it } from 'vitest'
import { NOTABLE } from '../../world/notable'
import type { PackageCommand } from '../package/readCommands'
import { createPreviewShell } from '../shell/createPreviewShell'
import type { FormScripts } from './createFormScripts'
import { gridParameters } from './createGridControl'
import { runCommand } from './runCommand'

const COMMAND: PackageCommand = {
  id: 'nr.lead.Grid.SyncContact.Button',
  table: 'lead',
  place: 'grid',
  label: 'Sync This Contact',
  tip: '',
  functionName: 'NetResults.Commands.syncChosen',
  library: 'nr_/scripts/commands.js',
  parameters: ['SelectedControl', 'SelectedControlSelectedItemReferences'],
}
const CHOSEN = gridParameters('lead', [{ id: NOTABLE.hotLead, name: 'Astrid Nordahl' }], () => undefined)

/** The library as Dynamics would load it, with one function. */
function library(run: (...parameters: readonly unknown[]) => unknown) {
  const loaded: string[] = []
  const scripts: FormScripts = {
    find: () => run,
    load(name) {
      loaded.push(name)
      return Promise.resolve()
    },
  }
  return { scripts, loaded }
}

it('loads the library, and gives the function what the ribbon says, in that order', async () => {
  const given: unknown[] = []
  const { scripts, loaded } = library((...parameters) => given.push(...parameters))
  await runCommand({ shell: createPreviewShell() }, scripts, COMMAND, CHOSEN)
  expect(loaded).toEqual(['nr_/scripts/commands.js'])
  expect((given[0] as { getEntityName(): string }).getEntityName()).toBe('lead')
  expect(given[1]).toEqual([
    { Id: `{${NOTABLE.hotLead.toUpperCase()}}`, Name: 'Astrid Nordahl', TypeCode: 4, TypeName: 'lead' },
  ])
})

it.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('no form')
    },
  ],
  ['rejects', () => Promise.reject(new Error('no form'))],
])('says so in the dialog of Dynamics when the function %s', async (_, run) => {
  const shell = createPreviewShell()
  const done = runCommand({ shell }, library(run).scripts, COMMAND, CHOSEN)
  await expect.poll(() => shell.dialog()).toMatchObject({ title: 'Script Error', text: /syncChosen: no form/ })
  shell.answer(true)
  await done
})

it('says which parameter of the ribbon the preview does not have', async () => {
  const shell = createPreviewShell()
  const done = runCommand({ shell }, library(() => undefined).scripts, COMMAND, {})
  await expect.poll(() => shell.dialog()?.text).toContain('no SelectedControl')
  shell.answer(true)
  await done
})
