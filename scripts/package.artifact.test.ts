import { fixupPluginRules } from '@eslint/compat'
import powerApps from '@microsoft/eslint-plugin-power-apps'
import { ESLint } from 'eslint'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import packageJson from '../package.json'
import guids from '../solution/guids.json'
import { funnelVision, solutions } from '../solution/manifest'
import { inspectPackage } from './lib/checks/inspectPackage'
import { readSolutionPackage } from './lib/checks/readSolutionPackage'
import { CUSTOMIZATIONS_FILE, SOLUTION_FILE } from './lib/generate/solutionParts'
import { openGuidRegister } from './lib/guidRegister'
import { packSolution } from './lib/packSolution'
import { readWebResources } from './lib/readWebResources'
import { canValidate, validateXml } from './lib/validateXml.testing'
import { attributeOf, descendants, textAt } from './lib/xml/XmlElement'

const dist = join(import.meta.dirname, '../dist')
const { files } = readWebResources()
const packed = solutions.map((solution) => packSolution(solution, files, openGuidRegister(guids).guidOf))

const shipped = readSolutionPackage(
  packed.find(({ fileName }) => fileName.startsWith(funnelVision.uniqueName))?.zip ?? new Uint8Array(),
)
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/** What a library makes of the global `NetResults`, loaded as a form loads it. */
const load = (script: Uint8Array): unknown => {
  const window: Record<string, unknown> = { setTimeout, clearTimeout }
  window['window'] = window
  window['self'] = window
  const context = createContext(window)
  runInContext(textOf(script), context, { timeout: 5_000 })
  return runInContext('typeof NetResults === "undefined" ? undefined : NetResults', context)
}

describe.each(packed)('$fileName', ({ fileName, zip }) => {
  const onDisk = readFileSync(join(dist, fileName))

  it('is what the sources give, byte by byte', () => {
    expect(Buffer.compare(onDisk, zip)).toBe(0)
  })

  it('breaks no rule of the package checker', () => {
    expect(inspectPackage(onDisk, fileName)).toEqual([])
  })

  it.skipIf(!canValidate)('is accepted by the schemas of the platform', () => {
    const { entries } = readSolutionPackage(onDisk)
    const bytesOf = (part: string): Uint8Array => entries.find(({ name }) => name === part)?.bytes ?? new Uint8Array()
    expect(validateXml('dataverse-ext/CustomizationsSolution.xsd', bytesOf(CUSTOMIZATIONS_FILE))).toEqual([])
    expect(validateXml('package/solution.xsd', bytesOf(SOLUTION_FILE))).toEqual([])
  })
})

describe('the scripts that ship', () => {
  const handlers: readonly (readonly [string, string])[] = [
    ...descendants(shipped.customizations, 'Handler').map(
      (node) => [attributeOf(node, 'libraryName'), attributeOf(node, 'functionName')] as const,
    ),
    ...descendants(shipped.customizations, 'JavaScriptFunction').map(
      (node) => [attributeOf(node, 'Library').replace('$webresource:', ''), attributeOf(node, 'FunctionName')] as const,
    ),
  ]

  it('are named by the forms and by the commands', () => {
    expect([...new Set(handlers.map((handler) => handler.join(' ')))].sort()).toEqual([
      'nr_/scripts/commands.js NetResults.Commands.syncAccount',
      'nr_/scripts/commands.js NetResults.Commands.syncChosen',
      'nr_/scripts/commands.js NetResults.Commands.syncRecord',
      'nr_/scripts/form.js NetResults.Form.onTab',
    ])
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

describe('the third-party notices', () => {
  const notices = textOf(shipped.webResources.find(({ name }) => name === 'nr_/pages/notices.html')?.bytes)
  const { dependencies } = packageJson

  it.each(Object.entries(dependencies))('name %s %s', (name, version) => {
    expect(notices).toContain(`${name} ${version} (`)
  })

  it('carry the words of the licences', () => {
    expect(notices).toContain('Permission is hereby granted, free of charge')
    expect(notices).toContain('Copyright (c) Meta Platforms')
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
      expect(await messagesFor(textOf(files.get(name)))).toEqual([])
    },
  )
})

describe('names in the code and in the package', () => {
  const columns = shipped.tables.flatMap((table) => table.columns.map((column) => textAt(column, 'LogicalName')))
  const variables = shipped.environmentVariables.map(({ node }) => attributeOf(node, 'schemaname'))
  const tabs = descendants(shipped.customizations, 'tab').map((tab) => attributeOf(tab, 'name'))
  const scripts = shipped.webResources.filter(({ type }) => type === 3)
  const named = [...new Set(scripts.flatMap(({ bytes }) => textOf(bytes).match(/\bnr_[A-Za-z]\w*\b/g) ?? []))]

  it('agree: the code names no column, variable or tab that the package does not bring', () => {
    expect(named.filter((name) => ![...columns, ...variables, ...tabs].includes(name))).toEqual([])
  })

  it('agree: the package brings no column or variable that no code uses', () => {
    expect([...columns, ...variables].filter((name) => !named.includes(name))).toEqual([])
  })

  it('agree: every page that the code opens ships', () => {
    const pages = scripts.flatMap(({ bytes }) => textOf(bytes).match(/\bnr_\/[\w/.]+\.[a-z]+\b/g) ?? [])
    expect(pages.filter((page) => !shipped.webResources.some(({ name }) => name === page))).toEqual([])
  })
})
