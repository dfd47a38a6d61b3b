import path from 'node:path'
import { webLightTheme } from '@fluentui/react-components'
import type { Plugin } from 'vite'

const THEME = path.resolve('webresources/parts/controls/webLightTheme.ts')
const PLACE = '__THEME_IN_USE__'

/**
 * Gives a built page the values of Fluent's theme whose names stand in its code, in place of all of them and the code that
 * computes them. A name put together at run time would not be found: write `tokens.name`.
 */
export function themeInUse(): Plugin {
  return {
    name: 'theme-in-use',
    enforce: 'pre',
    load: (id) => (path.normalize(id) === THEME ? `export const webLightTheme = ${JSON.stringify(PLACE)}` : null),
    renderChunk(code) {
      return code.includes(PLACE)
        ? { code: code.replaceAll(`"${PLACE}"`, JSON.stringify(pickTheme(code))), map: null }
        : null
    },
  }
}

function pickTheme(code: string): Readonly<Record<string, string | number>> {
  const words = new Set(code.match(/\w+/g))
  return Object.fromEntries(Object.entries(webLightTheme).filter(([name]) => words.has(name)))
}
