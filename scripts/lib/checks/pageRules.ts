import { readText } from './readText'
import { defineRule, type Breach } from './Rule'
import { scanHtml, type HtmlTag } from './scanHtml'
import type { PackagedWebResource, SolutionPackage } from './SolutionPackage'
import { inPart, shown } from './where'

// What a page loads by itself, as opposed to where a person may go from it.
const LOADING: Readonly<Record<string, string>> = {
  script: 'src',
  link: 'href',
  img: 'src',
  iframe: 'src',
  source: 'src',
  embed: 'src',
  object: 'data',
}
// Of the platform itself, one level above all web resources.
const CONTEXT_SCRIPT = 'clientglobalcontext.js.aspx'

interface Page {
  readonly name: string
  readonly tags: readonly HtmlTag[]
}

const pagesOf = ({ webResources }: SolutionPackage): readonly Page[] =>
  webResources
    .filter(({ type, bytes }) => type === 1 && bytes !== undefined)
    .map(({ name, bytes }) => ({ name, tags: scanHtml(readText(bytes)) }))

const addressesOf = ({ tags }: Page): readonly string[] =>
  tags.flatMap(({ name, attributes }) => {
    const attribute = Object.hasOwn(LOADING, name) ? LOADING[name] : undefined
    const address = attribute === undefined ? undefined : attributes[attribute]
    return address === undefined || address.startsWith('data:') ? [] : [address.trim()]
  })

/** What an address on a page leads to: a web resource name, or undefined when it leads out of the package. */
export const resolveAddress = (page: string, address: string): string | undefined => {
  const base = `https://web.resources/${page}`
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(address) || !URL.canParse(address, base)) return undefined
  // Names never need escapes, so a path that has some leads nowhere, and is reported as it stands.
  return new URL(address, base).pathname.slice(1)
}

/** Every web resource that a page loads by itself. */
export const loadedBy = (page: PackagedWebResource): readonly string[] => {
  if (page.type !== 1 || !page.bytes) return []
  const tags = scanHtml(readText(page.bytes))
  return addressesOf({ name: page.name, tags }).flatMap((address) => resolveAddress(page.name, address) ?? [])
}

const overPages =
  (check: (page: Page, solutionPackage: SolutionPackage) => readonly string[]) =>
  (solutionPackage: SolutionPackage): readonly Breach[] =>
    pagesOf(solutionPackage).flatMap((page) => check(page, solutionPackage).map((what) => inPart(page.name, what)))

/** HTML pages. */
export const pageRules = [
  defineRule({
    id: 'pages/addresses',
    level: 'import',
    remedy: 'Ship what the page loads; addresses count from the folder of the page.',
    check: overPages((page, { webResources }) =>
      addressesOf(page)
        .filter((address) => {
          const name = resolveAddress(page.name, address)
          return (
            name !== undefined &&
            name.toLowerCase() !== CONTEXT_SCRIPT &&
            !webResources.some((each) => each.name === name)
          )
        })
        .map((address) => `It loads ${shown(address)}, which is not in this package.`),
    ),
  }),
  defineRule({
    id: 'pages/relative',
    level: 'house',
    remedy:
      'Load by relative address from this package: absolute ones lose the cache token, other hosts may be blocked or gone.',
    check: overPages((page) => [
      ...addressesOf(page)
        .filter((address) => resolveAddress(page.name, address) === undefined)
        .map((address) => `It loads ${shown(address)}.`),
      ...page.tags.filter(({ name }) => name === 'base').map(() => 'It has a <base>, which bends all its addresses.'),
    ]),
  }),
  defineRule({
    id: 'pages/style-sheets',
    level: 'house',
    remedy:
      'Ship fonts and images with the package, or do without: a style sheet that loads from elsewhere may be blocked.',
    check: ({ webResources }) =>
      webResources
        .filter(({ type, bytes }) => type === 2 && /@import|url\(\s*["']?(?!data:|#)/i.test(readText(bytes)))
        .map(({ name }) => inPart(name, 'The style sheet loads something.')),
  }),
  defineRule({
    id: 'pages/strict-csp',
    level: 'house',
    remedy:
      "Move scripts and styles into files: Dataverse's strict content security policy blocks what stands in the page.",
    check: overPages(({ tags }) =>
      tags.flatMap(({ name, attributes, text }) => [
        ...(name === 'script' && text.trim() !== '' ? ['It has a script inside.'] : []),
        ...(name === 'style' ? ['It has a style element.'] : []),
        ...Object.keys(attributes)
          .filter((attribute) => /^(on|style$)/.test(attribute))
          .map((attribute) => `<${name}> has the attribute ${attribute}.`),
        ...Object.values(attributes)
          .filter((value) => /^\s*javascript:/i.test(value))
          .map(() => `<${name}> has a script for an address.`),
      ]),
    ),
  }),
  defineRule({
    id: 'pages/charset',
    level: 'house',
    remedy: 'Begin the head with <meta charset="utf-8">.',
    check: overPages(({ tags }) =>
      tags.some(({ name, attributes }) => name === 'meta' && attributes['charset']?.toLowerCase() === 'utf-8')
        ? []
        : ['It does not say that it is UTF-8.'],
    ),
  }),
]
