import path from 'node:path'
import { webLightTheme } from '@fluentui/react-components'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { themeInUse } from './themeInUse'

const THEME = path.resolve('webresources/parts/controls/webLightTheme.ts')

/** What a page carries as its theme if it says those things, by running what was built of it. */
async function builtTheme(said: string): Promise<unknown> {
  const source = `import { webLightTheme } from ${JSON.stringify(THEME)}\ntell(webLightTheme, ${said})`
  const page = {
    name: 'page',
    resolveId: (id: string) => (id === 'page' ? id : null),
    load: (id: string) => (id === 'page' ? source : null),
  }
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [page, themeInUse()],
    build: { write: false, rolldownOptions: { input: 'page', output: { format: 'iife' } } },
  })
  const [chunk] = !Array.isArray(result) && 'output' in result ? result.output : []
  if (chunk?.type !== 'chunk') throw new Error('Nothing was built.')
  const told: unknown[] = []
  new Function('tell', 'tokens', chunk.code)((theme: unknown) => told.push(theme), {})
  return told[0]
}

it('keeps the values whose names a page says, as a property or inside a style, and no other', async () => {
  expect(await builtTheme("tokens.colorBrandBackground, '.a{color:var(--fontSizeBase300)}'")).toEqual({
    colorBrandBackground: webLightTheme.colorBrandBackground,
    fontSizeBase300: webLightTheme.fontSizeBase300,
  })
})

it('does not take a longer name for a shorter one', async () => {
  expect(await builtTheme('tokens.colorBrandBackgroundHover')).toEqual({
    colorBrandBackgroundHover: webLightTheme.colorBrandBackgroundHover,
  })
})
