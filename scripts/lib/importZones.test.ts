import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ESLint } from 'eslint'
import { afterAll, beforeAll, expect, it } from 'vitest'

/**
 * The lint config is code, and silent when it is wrong: so each border is crossed on purpose, in files that exist only
 * while this test runs, and the crossing has to be reported.
 */
const PLANTED = 'planted.violation'

interface Planted {
  readonly at: string
  readonly code: string
  readonly rule: string
}

const violations: Record<string, Planted> = {
  'domain does not import the client': {
    at: `webresources/domain/${PLANTED}.ts`,
    code: `import { NetResultsError } from '../net-results/NetResultsError'\nexport const planted = NetResultsError\n`,
    rule: 'import-x/no-restricted-paths',
  },
  'the client does not import the host border': {
    at: `webresources/net-results/${PLANTED}.ts`,
    code: `import { DataverseError } from '../dataverse/DataverseError'\nexport const planted = DataverseError\n`,
    rule: 'import-x/no-restricted-paths',
  },
  'a panel does not import another panel': {
    at: `webresources/panels/contactheader/${PLANTED}.tsx`,
    code: `import { ActivityStream } from '../activitystream/ActivityStream'\nexport const planted = ActivityStream\n`,
    rule: 'import-x/no-restricted-paths',
  },
  'a part does not import a panel': {
    at: `webresources/parts/${PLANTED}.tsx`,
    code: `import { ActivityStream } from '../panels/activitystream/ActivityStream'\nexport const planted = ActivityStream\n`,
    rule: 'import-x/no-restricted-paths',
  },
  'what ships does not import the mocks': {
    at: `webresources/parts/${PLANTED}2.ts`,
    code: `import { createClock } from '../../mocks/world/Clock'\nexport const planted = createClock\n`,
    rule: 'import-x/no-restricted-paths',
  },
  'scripts do not import what ships': {
    at: `scripts/${PLANTED}.ts`,
    code: `import { parseGuid } from '../webresources/domain/Guid'\nexport const planted = parseGuid\n`,
    rule: 'import-x/no-restricted-paths',
  },
  'a panel sees the client as a type only': {
    at: `webresources/panels/contactheader/${PLANTED}2.tsx`,
    code: `import { NetResultsError } from '../../net-results/NetResultsError'\nexport const planted = NetResultsError\n`,
    rule: '@typescript-eslint/no-restricted-imports',
  },
  'a panel takes Fluent from the kit': {
    at: `webresources/panels/contactheader/${PLANTED}3.tsx`,
    code: `import { Button } from '@fluentui/react-components'\nexport const planted = Button\n`,
    rule: '@typescript-eslint/no-restricted-imports',
  },
  'form scripts have no React': {
    at: `webresources/forms/${PLANTED}.ts`,
    code: `import { useState } from 'react'\nexport const planted = useState\n`,
    rule: 'no-restricted-imports',
  },
  'only the host border says Xrm': {
    at: `webresources/domain/${PLANTED}2.ts`,
    code: `export const planted = () => Xrm\n`,
    rule: 'no-restricted-globals',
  },
  'only the transport fetches': {
    at: `webresources/dataverse/${PLANTED}.ts`,
    code: `export const planted = () => fetch('/api')\n`,
    rule: 'no-restricted-globals',
  },
  'nobody reaches the host through window': {
    at: `webresources/parts/${PLANTED}3.ts`,
    code: `export const planted = () => window.parent\n`,
    rule: 'no-restricted-syntax',
  },
  'words on screen live in strings': {
    at: `webresources/parts/${PLANTED}4.tsx`,
    code: `export const Planted = () => <p>Hello there</p>\n`,
    rule: 'no-restricted-syntax',
  },
  'nothing is set as markup': {
    at: `webresources/parts/${PLANTED}5.ts`,
    code: `export const planted = (element: HTMLElement, text: string) => {\n  element.innerHTML = text\n}\n`,
    rule: 'sdl/no-inner-html',
  },
  "Microsoft's power-apps rules are on": {
    at: `webresources/parts/${PLANTED}6.ts`,
    code: `export const planted = () => window.top\n`,
    rule: 'power-apps/avoid-window-top',
  },
  'cycles are seen between TypeScript files': {
    at: `webresources/domain/${PLANTED}3.ts`,
    code: `import { other } from './${PLANTED}4'\nexport const planted = () => other\n`,
    rule: 'import-x/no-cycle',
  },
}
const accomplices: readonly Pick<Planted, 'at' | 'code'>[] = [
  {
    at: `webresources/domain/${PLANTED}4.ts`,
    code: `import { planted } from './${PLANTED}3'\nexport const other = () => planted\n`,
  },
  {
    at: `webresources/panels/contactheader/${PLANTED}5.tsx`,
    code: `import type { NetResults } from '../../net-results/NetResults'\nexport type Planted = NetResults\n`,
  },
]
const files = [...Object.values(violations), ...accomplices]
const reported = new Map<string, readonly string[]>()

beforeAll(async () => {
  for (const file of files) {
    mkdirSync(path.dirname(file.at), { recursive: true })
    writeFileSync(file.at, file.code)
  }
  const results = await new ESLint().lintFiles(files.map((file) => file.at))
  for (const result of results) {
    const at = path.relative(process.cwd(), result.filePath).split(path.sep).join('/')
    reported.set(
      at,
      result.messages.map((message) => message.ruleId ?? message.message),
    )
  }
}, 120_000)

afterAll(() => {
  for (const file of files) rmSync(file.at, { force: true })
})

it.each(Object.keys(violations))('reports that %s', (name) => {
  const violation = violations[name]
  expect(reported.get(violation?.at ?? '')).toContain(violation?.rule)
})

it('lets a panel import the type of a client', () => {
  expect(reported.get(`webresources/panels/contactheader/${PLANTED}5.tsx`)).toEqual([])
})
