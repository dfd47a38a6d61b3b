import { attributeOf, descendants, textAt } from '../xml/XmlElement'
import { readScript, type ScriptSyntax } from './readScript'
import { readText } from './readText'
import { defineRule, type Breach } from './Rule'
import type { PackagedWebResource, SolutionPackage } from './SolutionPackage'
import { inPart } from './where'

const SCRIPT = 3
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [/\bBasic\s+[A-Za-z0-9+/]{16,}={0,2}/, 'Basic credentials'],
  [/\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,2000}\.[\w-]{10}/, 'a token'],
  [/\/\/[^\s/"'`@:]{1,60}:[^\s/"'`@]{1,60}@[\w.-]+/, 'an address with credentials'],
]

const scriptsOf = ({ webResources }: SolutionPackage): readonly PackagedWebResource[] =>
  webResources.filter(({ type, bytes }) => type === SCRIPT && bytes !== undefined)
const textOf = ({ bytes }: PackagedWebResource): string => readText(bytes)

// Several rules ask about the same script, and parsing one takes a while.
const read = new WeakMap<PackagedWebResource, ScriptSyntax>()
const syntaxOf = (script: PackagedWebResource): ScriptSyntax => {
  const known = read.get(script) ?? readScript(script.name, textOf(script))
  read.set(script, known)
  return known
}

const overScripts =
  (check: (script: PackagedWebResource, solutionPackage: SolutionPackage) => readonly string[]) =>
  (solutionPackage: SolutionPackage): readonly Breach[] =>
    scriptsOf(solutionPackage).flatMap((script) =>
      check(script, solutionPackage).map((what) => inPart(script.name, what)),
    )

/** Scripts. */
export const scriptRules = [
  defineRule({
    id: 'scripts/classic',
    level: 'import',
    remedy: 'Ship classic scripts: pages and forms load them without type="module".',
    check: overScripts((script) => {
      const { error } = syntaxOf(script)
      return error === undefined ? [] : [`It ${error}.`]
    }),
  }),
  defineRule({
    id: 'scripts/syntax',
    level: 'house',
    importError: 'web-unsupported-syntax of the solution checker, which managed environments can make a refusal',
    remedy: 'Compile to ES2018.',
    check: overScripts((script) => syntaxOf(script).newer.map((feature) => `It uses ${feature}.`)),
  }),
  defineRule({
    id: 'scripts/evaluation',
    level: 'house',
    importError: 'avoid-eval of the solution checker, which managed environments can make a refusal',
    remedy: 'Do without eval and Function: the strict content security policy blocks them.',
    check: overScripts((script) => syntaxOf(script).evaluates.map((name) => `It calls ${name}.`)),
  }),
  defineRule({
    id: 'scripts/leftovers',
    level: 'house',
    remedy: 'Build for production: no source maps, no debugger, no addresses of a developer machine.',
    check: overScripts((script) => {
      const text = textOf(script)
      return [
        ...(/\/[/*][#@]\s*sourceMappingURL=/.test(text) ? ['It points to a source map.'] : []),
        ...(/(?:^|[;{}\s])debugger\s*[;}]/.test(text) ? ['It stops in the debugger.'] : []),
        ...(/https?:\/\/(localhost|127\.0\.0\.1)\b/.test(text) ? ['It names the machine it was built on.'] : []),
      ]
    }),
  }),
  defineRule({
    id: 'scripts/addresses',
    level: 'house',
    importError: 'use-cached-webresource of the solution checker',
    remedy: 'Reach other web resources by relative addresses; absolute ones lose the cache token.',
    check: overScripts((script) =>
      /["'`]\/WebResources\//i.test(textOf(script)) ? ['It has an absolute address /WebResources/….'] : [],
    ),
  }),
  defineRule({
    id: 'scripts/secrets',
    level: 'house',
    remedy: 'Take it out, and change what was in it: everybody who may open a page can read its scripts.',
    check: overScripts((script) =>
      SECRETS.filter(([pattern]) => pattern.test(textOf(script))).map(([, what]) => `It seems to hold ${what}.`),
    ),
  }),
  defineRule({
    id: 'scripts/form-context',
    level: 'house',
    importError: 'use-client-context of the solution checker',
    remedy: 'Take the form from the execution context: Xrm.Page is deprecated and may be another form.',
    check: overScripts((script, { customizations }) => {
      const onForms = descendants(customizations, 'Library').some(
        (library) => attributeOf(library, 'name') === script.name,
      )
      return onForms && /\bXrm\.Page\b/.test(textOf(script)) ? ['It runs on forms and uses Xrm.Page.'] : []
    }),
  }),
  defineRule({
    id: 'scripts/resx',
    level: 'import',
    remedy: 'Declare the strings in DependencyXml: without it Dataverse does not load them before the script.',
    check: overScripts((script) =>
      /\bgetResourceString\s*\(/.test(textOf(script)) && !/<Library\s/.test(textAt(script.node, 'DependencyXml'))
        ? ['It reads strings from a RESX that it does not declare.']
        : [],
    ),
  }),
]
