import path from 'node:path'
import type { Plugin } from 'vite'
import { composeSheet } from './composeSheet'
import { createClassNames } from './createClassNames'
import type { RulesByBucket } from './griffel'
import { logical } from './logical'
import { readStyles, type StyleHook } from './readStyles'
import { themeRule } from './themeRule'

const CONTROLS = path.resolve('webresources/parts/controls')
const THEME = path.join(CONTROLS, 'theme.ts')
const ENGINE = path.join(CONTROLS, 'styleEngine.ts')
const STYLES = /(?:\/webresources\/.*\.styles\.ts|\/@fluentui\/react-icons\/.*\.styles\.js)$/

/** What stands in for the style engine. Fluent's icons take `mergeClasses` from the engine's own package. */
const SMALL_ENGINE = `export { mergeClasses } from ${JSON.stringify(path.join(CONTROLS, 'mergeClasses.ts'))}
export const makeStyles = () => { throw new Error('makeStyles is called in files named *.styles.ts only.') }`

/**
 * Puts what `makeStyles` says into the page's style sheet while building, with the part of Fluent's theme that the page
 * names. The page then neither carries nor runs the style engine, and its first frame is styled. A name put together at
 * run time would not be found: write `tokens.name`.
 */
export function stylesInSheet(): Plugin {
  const rulesOf = new Map<string, readonly RulesByBucket[]>()
  const names = createClassNames()
  return {
    name: 'styles-in-sheet',
    enforce: 'pre',
    resolveId: (id) => (id === '@griffel/react' ? ENGINE : null),
    load: (id) => (path.normalize(id) === THEME ? '' : path.normalize(id) === ENGINE ? SMALL_ENGINE : null),
    transform(source, id) {
      if (!STYLES.test(id)) return null
      const hooks = Object.entries(readStyles(source, id))
      const oneSided = hooks.flatMap(([, hook]) => withoutMirror(hook))
      if (oneSided.length > 0) this.error(`No mirror is known of ${oneSided.join(', ')} in ${id}.`)
      rulesOf.set(
        id,
        hooks.map(([, { rules }]) => rules),
      )
      const code = hooks.map(
        ([hook, { classes }], index) =>
          `const slots${index} = ${JSON.stringify(names.mark(classes))}\nexport const ${hook} = () => slots${index}`,
      )
      return { code: code.join('\n'), map: null }
    },
    renderChunk: (code) => ({ code: names.shorten(code), map: null }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle)
        const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file] : []))
        const modules = scripts.flatMap(({ moduleIds }) => moduleIds)
        const own = composeSheet(names.inUse(modules.flatMap((id) => rulesOf.get(id) ?? [])))
        const theme = themeRule([own, ...scripts.map(({ code }) => code)])
        const sheet = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
        if (sheet?.type === 'asset') sheet.source = `${theme}${withoutComments(String(sheet.source))}${own}`
        else if (own !== '') this.error('A page with styles needs a style sheet to put them into: import one.')
      },
    },
  }
}

const withoutComments = (css: string) => css.replace(/\/\*[^]*?\*\//g, '').trim()

/** Rules that Griffel would mirror on a page from right to left, and `logical` does not. */
function withoutMirror({ classes, rules }: StyleHook): readonly string[] {
  const all = Object.values(rules).flat()
  const cssOf = (name: string) =>
    all.flatMap((rule) => (typeof rule === 'string' ? [rule] : [rule[0]])).find((css) => css.includes(`.${name}`)) ?? ''
  return (
    Object.values(classes)
      .flatMap((byProperty) => Object.values(byProperty))
      .flatMap((name) => (typeof name === 'object' ? [cssOf(name[0])] : []))
      // An animation has a second name for the other direction, whatever moves in it; who sets a direction or turns something means that.
      .filter((css) => !/animation|\{direction:|\{transform:rotate/.test(css) && logical(css) === css)
  )
}
