import { fixupPluginRules } from '@eslint/compat'
import powerApps from '@microsoft/eslint-plugin-power-apps'
import { ESLint } from 'eslint'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import guids from '../solution/guids.json'
import { funnelVision, solutions } from '../solution/manifest'
import { inspectPackage } from './lib/checks/inspectPackage'
import { readSolutionPackage } from './lib/checks/readSolutionPackage'
import { CUSTOMIZATIONS_FILE, SOLUTION_FILE } from './lib/generate/solutionParts'
import { openGuidRegister } from './lib/guidRegister'
import { packSolution } from './lib/packSolution'
import { readWebResources } from './lib/readWebResources'
import { canValidate, validateXml } from './lib/validateXml.testing'
import { attributeOf, descendants } from './lib/xml/XmlElement'

const dist = join(import.meta.dirname, '../dist')
const { files } = readWebResources()
const packed = solutions.map((solution) => packSolution(solution, files, openGuidRegister(guids).guidOf))

/** What a library makes of the global `NetResults`, loaded as a form loads it. */
const load = (script: Uint8Array): unknown => {
  const window: Record<string, unknown> = { setTimeout, clearTimeout }
  window['window'] = window
  window['self'] = window
  const context = createContext(window)
  runInContext(new TextDecoder().decode(script), context, { timeout: 5_000 })
  return runInContext('typeof NetResults === "undefined" ? undefined : NetResults', context)
}

describe.each(packed)('$fileName', ({ fileName, zip }) => {
  const shipped = readFileSync(join(dist, fileName))

  it('is what the sources give, byte by byte', () => {
    expect(Buffer.compare(shipped, zip)).toBe(0)
  })

  it('breaks no rule of the package checker', () => {
    expect(inspectPackage(shipped, fileName)).toEqual([])
  })

  it.skipIf(!canValidate)('is accepted by the schemas of the platform', () => {
    const { entries } = readSolutionPackage(shipped)
    const bytesOf = (part: string): Uint8Array => entries.find(({ name }) => name === part)?.bytes ?? new Uint8Array()
    expect(validateXml('dataverse-ext/CustomizationsSolution.xsd', bytesOf(CUSTOMIZATIONS_FILE))).toEqual([])
    expect(validateXml('package/solution.xsd', bytesOf(SOLUTION_FILE))).toEqual([])
  })
})

describe('the scripts that ship', () => {
  const shipped = readSolutionPackage(
    packed.find(({ fileName }) => fileName.startsWith(funnelVision.uniqueName))?.zip ?? new Uint8Array(),
  )
  const handlers: readonly (readonly [string, string])[] = [
    ...descendants(shipped.customizations, 'Handler').map(
      (node) => [attributeOf(node, 'libraryName'), attributeOf(node, 'functionName')] as const,
    ),
    ...descendants(shipped.customizations, 'JavaScriptFunction').map(
      (node) => [attributeOf(node, 'Library').replace('$webresource:', ''), attributeOf(node, 'FunctionName')] as const,
    ),
  ]

  it('are named by handlers', () => {
    expect(handlers).toContainEqual(['nr_/scripts/form.js', 'NetResults.Form.onTab'])
  })

  it.each(handlers)('%s really exports %s', (library, functionName) => {
    const script = shipped.webResources.find(({ name }) => name === library)?.bytes ?? new Uint8Array()
    const found = functionName
      .split('.')
      .slice(1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], load(script))
    expect(typeof found).toBe('function')
  })
})

describe("Microsoft's own checker for web resources", () => {
  const rules = Object.fromEntries(Object.keys(powerApps.rules).map((rule) => [`power-apps/${rule}`, 'error' as const]))
  const eslint = new ESLint({
    overrideConfigFile: true,
    baseConfig: [
      {
        files: ['**/*.js'],
        plugins: { 'power-apps': fixupPluginRules(powerApps) },
        languageOptions: { sourceType: 'script', ecmaVersion: 2018 },
        rules,
      },
    ],
  })
  const messagesFor = async (text: string): Promise<readonly string[]> => {
    const [result] = await eslint.lintText(text, { filePath: 'script.js' })
    return result?.messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`) ?? []
  }

  it('runs: it refuses what it is known to refuse', async () => {
    expect(await messagesFor('Xrm.Page.data.save()')).toContainEqual(expect.stringContaining('power-apps/'))
  })

  it.each(funnelVision.webResources.filter((name) => name.endsWith('.js')))(
    'has nothing to say about %s',
    async (name) => {
      expect(await messagesFor(new TextDecoder().decode(files.get(name)))).toEqual([])
    },
  )
})

describe('names in the code and in the package', () => {
  const columns = funnelVision.tables.flatMap((table) =>
    table.columns.map(({ schemaName }) => schemaName.toLowerCase()),
  )
  const variables = funnelVision.environmentVariables.map(({ schemaName }) => schemaName)
  const scripts = [...files]
    .filter(([name]) => name.endsWith('.js'))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
  const named = new Set(scripts.flatMap((text) => text.match(/\bnr_[A-Za-z]\w*\b/g) ?? []))

  it('are the same columns and environment variables', () => {
    expect([...named].sort()).toEqual([...new Set([...columns, ...variables])].sort())
  })
})
