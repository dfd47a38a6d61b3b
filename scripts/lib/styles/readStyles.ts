import { runInNewContext } from 'node:vm'
import ts from 'typescript'
import { griffel, type ClassesBySlot, type RulesByBucket } from './griffel'

export interface StyleHook {
  readonly classes: ClassesBySlot
  readonly rules: RulesByBucket
}

const tokens = new Proxy({}, { get: (_, name) => `var(--${String(name)})` })

/** Where `makeStyles` and `tokens` come from; whatever else a style file imports, it can't be run without its page. */
const FOUNDATION = /\/(kit|fluent)$|^@griffel\/react$/

/**
 * Runs a style file and says what classes and rules each of its hooks comes to. `__styles` is what `makeStyles` of
 * Fluent's own packages has already been turned into.
 *
 * @throws Error when the file does anything but export the results of `makeStyles`.
 */
export function readStyles(source: string, file: string): Readonly<Record<string, StyleHook>> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const made = new Set<unknown>()
  const hook = (classes: ClassesBySlot, rules: RulesByBucket): StyleHook => {
    const one = { classes, rules }
    made.add(one)
    return one
  }
  const foundation = {
    tokens,
    makeStyles: (slots: object) => hook(...griffel.resolveStyleRulesForSlots(slots)),
    __styles: hook,
  }
  const exports: Record<string, unknown> = {}
  const require = (id: string) => {
    if (FOUNDATION.test(id)) return foundation
    throw new Error(`${file} imports ${id}; a style file imports nothing but makeStyles and tokens.`)
  }
  runInNewContext(outputText, { exports, require })
  const others = Object.keys(exports).filter((name) => !made.has(exports[name]))
  if (others.length > 0) throw new Error(`${file} exports ${others.join(', ')}; a style file exports only hooks.`)
  return exports as Readonly<Record<string, StyleHook>>
}
