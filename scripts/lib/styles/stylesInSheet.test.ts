import { createRequire } from 'node:module'
import path from 'node:path'
import { tokens, webLightTheme } from '@fluentui/react-components'
import fc from 'fast-check'
import { build, type Plugin } from 'vite'
import { expect, it } from 'vitest'
import { griffel, type ClassesBySlot, type Rule } from './griffel'
import { logical } from './logical'
import { stylesInSheet } from './stylesInSheet'

const FLUENT = "'./controls/fluent'"
const HEAD = `import { makeStyles, mergeClasses, tokens } from ${FLUENT}\n`
const folder = path.resolve('webresources/parts')

/** The function under its own name, of the very engine that reads the styles here. */
const original = createRequire(createRequire(import.meta.url).resolve('@fluentui/react-components'))(
  '@griffel/react',
) as { mergeClasses(...names: string[]): string }
const core = griffel as unknown as {
  __css(classes: ClassesBySlot): (of: { dir: 'ltr' }) => Readonly<Record<string, string>>
}

/** A page of those files, built: what it told, and its style sheet. */
async function built(files: Readonly<Record<string, string>>) {
  const inMemory: Plugin = {
    name: 'in-memory',
    enforce: 'pre',
    resolveId: (id) => (path.basename(id) in files ? path.join(folder, path.basename(id)) : null),
    load: (id) => files[path.basename(id)] ?? null,
  }
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [inMemory, stylesInSheet()],
    build: { write: false, cssCodeSplit: false, rolldownOptions: { input: 'page.ts', output: { format: 'iife' } } },
  })
  const output = !Array.isArray(result) && 'output' in result ? result.output : []
  const script = output.find((file) => file.type === 'chunk')
  const sheet = output.find((file) => file.type === 'asset')
  if (script?.type !== 'chunk') throw new Error('Nothing was built.')
  const told: unknown[] = []
  new Function('tell', script.code)((value: unknown) => told.push(value))
  return { told, code: script.code, sheet: sheet?.type === 'asset' ? String(sheet.source) : '' }
}

const page = (body: string, styles: string) =>
  built({
    'shell.css': 'body{margin:0}',
    'a.styles.ts': `${HEAD}export const useStyles = makeStyles(${styles})`,
    'page.ts': `${HEAD}import './shell.css'\nimport { useStyles } from './a.styles.ts'\n${body}`,
  })

it('leaves names in the script and rules in the sheet, without the engine', async () => {
  const { told, sheet, code } = await page('tell(useStyles().root)', "{ root: { color: 'red' } }")
  expect(told).toEqual(['a1'])
  expect(sheet).toBe('body{margin:0}.a1{color:red}')
  expect(code.length).toBeLessThan(1_000)
})

it('carries the values of the theme that the page names, in styles or elsewhere, and no other', async () => {
  const { sheet, told } = await page(
    'tell([useStyles().root, tokens.fontSizeBase300])',
    '{ root: { color: tokens.colorBrandBackgroundHover } }',
  )
  expect(told).toEqual([['a1', tokens.fontSizeBase300]])
  const { colorBrandBackgroundHover, fontSizeBase300 } = webLightTheme
  expect(/:root\{([^}]*)\}/.exec(sheet)?.[1]?.split(';').toSorted()).toEqual([
    `--colorBrandBackgroundHover:${colorBrandBackgroundHover}`,
    `--fontSizeBase300:${fontSizeBase300}`,
  ])
})

it('puts pseudo classes after plain rules, then queries, longhands after shorthands, each query once', async () => {
  const { sheet } = await page(
    'tell(useStyles())',
    `{
      root: { '@media (max-width: 1px)': { color: 'red' }, ':hover': { color: 'blue' }, paddingLeft: '1px' },
      other: { '@media (max-width: 1px)': { top: 0 }, padding: '2px', color: 'green' },
    }`,
  )
  const places = ['padding:2px', 'padding-inline-start:1px', 'color:green', 'color:blue', '@media', 'color:red', 'top:0']
  expect(places.map((text) => sheet.indexOf(text))).toEqual(
    places.map((text) => sheet.indexOf(text)).toSorted((a, b) => a - b),
  )
  expect(sheet.match(/@media/g)).toHaveLength(1)
})

it('keeps the keyframes of an animation, and drops styles of code that is not there', async () => {
  const { sheet } = await built({
    'shell.css': 'body{margin:0}',
    'used.styles.ts': `${HEAD}export const useUsed = makeStyles({ root: { animationName: { from: { opacity: 0 } } } })`,
    'unused.styles.ts': `${HEAD}export const useUnused = makeStyles({ root: { animationName: { from: { left: 0 } } } })`,
    'page.ts': `import './shell.css'
      import { useUsed } from './used.styles.ts'
      import { useUnused } from './unused.styles.ts'
      tell(useUsed().root)
      if (false) tell(useUnused().root)`,
  })
  const name = /animation-name:(\w+)/.exec(sheet)?.[1]
  expect(sheet).toContain(`@keyframes ${String(name)}{from{opacity:0}}`)
  expect(sheet).not.toContain('left')
})

it('says once what holds for both directions of text', async () => {
  const { sheet, told } = await page('tell(useStyles())', "{ root: { paddingLeft: '1px', margin: '1px 2px 3px 4px' } }")
  expect(sheet).toContain('{padding-inline-start:1px}')
  expect(sheet).toContain('{margin-block:1px 3px;margin-inline:4px 2px}')
  expect(sheet).not.toMatch(/left|right/)
  expect(Object.values(told[0] as object)).toHaveLength(1)
})

it('refuses a style that looks the same way in both directions', async () => {
  const oneSided = page('tell(useStyles())', "{ root: { backgroundPosition: 'left top' } }")
  await expect(oneSided).rejects.toThrow(/No mirror is known of .*background-position/)
})

it('refuses a style file that needs its page, or that exports anything else', async () => {
  const file = (text: string) => built({ 'page.ts': "import './b.styles.ts'", 'b.styles.ts': text })
  await expect(file("import { a } from './a.ts'\nexport const b = a")).rejects.toThrow(/imports \.\/a\.ts/)
  await expect(file('export const height = 3')).rejects.toThrow(/exports height/)
})

it('gives what Fluent would have given, whatever is merged in whatever order', async () => {
  const properties = ['color', 'padding', 'paddingLeft', 'border', 'borderTopWidth', 'overflow', 'margin'] as const
  const values = ['1px', '2px', 'inherit']
  const slots = Object.fromEntries(
    fc
      .sample(fc.dictionary(fc.constantFrom(...properties, ':hover'), fc.constantFrom(...values)), {
        numRuns: 40,
        seed: 7,
      })
      .map((style, index) => {
        const hover = style[':hover']
        return [`slot${index}`, { ...style, ...(hover === undefined ? {} : { ':hover': { color: hover } }) }]
      }),
  )
  const merges = fc.sample(fc.array(fc.constantFrom(...Object.keys(slots)), { minLength: 1, maxLength: 4 }), {
    numRuns: 300,
    seed: 11,
  })
  const calls = merges.map((names) => `tell(mergeClasses(${names.map((name) => `s.${name}`).join(', ')}))`)
  const { told, sheet } = await page(`const s = useStyles()\n${calls.join('\n')}`, JSON.stringify(slots))

  const [classes, rules] = griffel.resolveStyleRulesForSlots(slots)
  const cssOf = (rule: Rule) => logical(typeof rule === 'string' ? rule : rule[0]).replace(/;\}/, '}')
  const declared = (css: readonly string[], className: unknown) =>
    String(className)
      .split(' ')
      .filter(Boolean)
      .flatMap((name) => css.filter((rule) => new RegExp(`^\\.${name}\\b`).test(rule)))
      .map((rule) => rule.replace(/^\.\w+/, ''))
      .toSorted()
  const ofFluent = [...new Set(Object.values(rules).flat().map(cssOf))]
  const ofSheet = sheet.match(/\.[a-z]+\d+[^{]*\{[^}]*\}/g) ?? []
  const fluentSlots = core.__css(classes)({ dir: 'ltr' })
  expect(told.map((names) => declared(ofSheet, names))).toEqual(
    merges.map((names) => declared(ofFluent, original.mergeClasses(...names.map((name) => fluentSlots[name] ?? '')))),
  )
  expect(new Set(told).size).toBeGreaterThan(50)
})
