import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { pageLanguages } from '../solution/constants'
import { BUDGETS } from './lib/budgets'
import { ZIP_BUDGET } from './lib/describePackage'
import { planBuild, scriptsOf } from './lib/planBuild'
import { shellSheet } from './lib/shellHtml'

const OUT = 'dist/webresources'
const { pages } = planBuild()

const gzipped = (name: string) => {
  const file = path.join(OUT, name)
  return existsSync(file) ? gzipSync(readFileSync(file)).length : 0
}

it.each(pages)(
  '$name: scripts, style sheet and the words of any language are within their budget',
  ({ name, html, script: plan }) => {
    const script = scriptsOf(plan).reduce((sum, file) => sum + gzipped(file), 0)
    const shell = gzipped(`nr_/pages/${shellSheet(readFileSync(html, 'utf8'))?.name ?? ''}`)
    const sheet = gzipped(`nr_/pages/${name}.css`)
    const words = Math.max(...pageLanguages.map((language) => gzipped(`nr_/pages/${name}.${language}.js`)))
    expect(words).toBeGreaterThan(4_000)
    // Less than React alone would mean that something else was measured.
    expect(script).toBeGreaterThan(60_000)
    expect(sheet).toBeGreaterThan(1_000)
    expect(shell).toBeGreaterThan(300)
    const page = script + sheet + shell + gzipped('nr_/pages/context.js')
    expect(page + words).toBeLessThanOrEqual(BUDGETS.page.must)
  },
)

it('puts all styles of a page into its style sheet: no page carries the style engine', () => {
  const engines = pages.filter(({ script }) => {
    const code = scriptsOf(script).map((file) => readFileSync(path.join(OUT, file), 'utf8'))
    return /insertRule|data-make-styles-bucket|\$styles:/.test(code.join())
  })
  expect(engines.map(({ name }) => name)).toEqual([])
})

it('loads next to nothing with the form itself', () => {
  expect(gzipped('nr_/scripts/form.js')).toBeGreaterThan(100)
  expect(gzipped('nr_/scripts/form.js')).toBeLessThanOrEqual(BUDGETS.form.must)
})

it('keeps each zip within its budget', () => {
  const zips = readdirSync('dist').filter((name) => name.endsWith('_managed.zip'))
  expect(zips).toHaveLength(2)
  for (const zip of zips) expect(statSync(path.join('dist', zip)).size, zip).toBeLessThanOrEqual(ZIP_BUDGET.must)
})

it.each(pages.filter(({ script }) => script.start !== undefined))(
  'gives $name with its start script each module once, and what takes its time to ask in the smaller of the two',
  ({ script }) => {
    const [start = '', page = ''] = scriptsOf(script).map((file) => readFileSync(path.join(OUT, file), 'utf8'))
    expect(start.length).toBeLessThan(page.length / 2)
    expect(start).toContain('server.php')
    expect(page).not.toContain('server.php')
    expect(page).toContain('createRoot')
    expect(start).not.toContain('createRoot')
  },
)
