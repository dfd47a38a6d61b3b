import { childOf, descendants } from '../xml/XmlElement'
import { loadedBy, resolveAddress } from './pageRules'
import { readText } from './readText'
import { defineRule } from './Rule'
import type { PackagedWebResource, SolutionPackage } from './SolutionPackage'
import { inCustomizations, shown } from './where'

/** Nothing ships that nothing uses. */
export const referenceRules = [
  defineRule({
    id: 'references/unused',
    level: 'house',
    remedy: 'Take out what no form, dashboard, navigation, command, page or script of the package refers to.',
    check: (solutionPackage) => {
      const reached = reachedNames(solutionPackage)
      return solutionPackage.webResources
        .filter(({ name }) => !reached.has(name))
        .map(({ name, node }) => inCustomizations(node, `Nothing refers to ${shown(name)}.`))
    },
  }),
]

/** Pages that a script leads to, by the address beside its own page that it says: `"notices.html"`. */
const namedBy = ({ name, type, bytes }: PackagedWebResource): readonly string[] => {
  if (type !== 3) return []
  const addresses = readText(bytes).matchAll(/["'`]([\w.]{1,100}\.html)["'`]/g)
  return [...addresses].flatMap(([, address = '']) => resolveAddress(name, address) ?? [])
}

const reachedNames = ({ customizations, webResources }: SolutionPackage): ReadonlySet<string> => {
  const container = childOf(customizations, 'WebResources')
  const mentioned = (customizations?.children ?? [])
    .filter((part) => part !== container)
    .flatMap((part) => descendants(part))
    .flatMap((node) => [node.text, ...Object.values(node.attributes)])
    .join('\n')
  const iconIds = descendants(childOf(customizations, 'AppModules'), 'WebResourceId').map(({ text }) =>
    text.trim().toLowerCase(),
  )
  const waiting = webResources.filter(
    ({ name, node }) =>
      mentioned.includes(name) ||
      iconIds.includes(childOf(node, 'WebResourceId')?.text.replace(/[{}]/g, '').toLowerCase() ?? ''),
  )
  const reached = new Set<string>()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (reached.has(next.name)) continue
    reached.add(next.name)
    const dependencies = childOf(next.node, 'DependencyXml')?.text ?? ''
    const loaded = [...loadedBy(next), ...namedBy(next)]
    waiting.push(...webResources.filter(({ name }) => loaded.includes(name) || dependencies.includes(`"${name}"`)))
  }
  return reached
}
