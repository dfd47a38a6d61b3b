import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { operations, type Operation } from './operations'

const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8')
/** The rows of the contract table: `Controller.method`, SEEN or ASSUMED, and whether the client calls it. */
const table = readme
  .slice(readme.indexOf('## Operations'))
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^`\w+\.\w+`$/.test(cells[2] ?? ''))
  .map((cells) => ({ name: cells[2]?.slice(1, -1), known: cells[5]?.split(' ')[0], here: cells[6] === 'yes' }))
const rows: readonly Operation[] = Object.values(operations)

it('calls exactly the operations that README.md says it calls, known as it says', () => {
  const inCode = rows.map((row) => ({ name: row.name, known: row.known })).sort(byName)
  const inTable = table
    .filter(({ here }) => here)
    .map(({ name, known }) => ({ name, known }))
    .sort(byName)
  expect(inCode).toEqual(inTable)
})

it('finds in README.md one row for each operation of the contract, each SEEN or ASSUMED, and calls them all', () => {
  expect(new Set(table.map(({ name }) => name)).size).toBe(table.length)
  expect(table.length).toBeGreaterThan(30)
  expect(table.filter(({ here }) => !here)).toEqual([])
  expect(new Set(table.map(({ known }) => known))).toEqual(new Set(['SEEN', 'ASSUMED']))
})

it('knows which operations change something', () => {
  expect(rows.filter(({ write }) => write).map(({ name }) => name)).toEqual([
    'Contact.setLeadScore',
    'Contact.setUnsubscribed',
    'Contact.submitContactImport',
    'Conversation.sendEmail',
    'DynamicsIntegration.setFieldMappings',
    'DynamicsIntegration.setOptions',
    'DynamicsIntegration.dismissSyncErrors',
    'DynamicsIntegration.submitFullSync',
  ])
})

function byName(a: { name: string | undefined }, b: { name: string | undefined }): number {
  return String(a.name).localeCompare(String(b.name))
}
