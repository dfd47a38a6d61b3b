/** An element of the files in a solution zip, which never mix text and elements. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The element's own text, without its children's. */
  readonly text: string
  /** Line in the file that it was read from, 1-based; 0 when it was not read from one. */
  readonly line: number
}

/**
 * Builds an element: `element('Name', { LocalizedName: 'User' }, 'SystemUser')`. Attributes that are `undefined` are
 * left out.
 */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  content: string | readonly XmlElement[] = [],
): XmlElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  ),
  children: typeof content === 'string' ? [] : content,
  text: typeof content === 'string' ? content : '',
  line: 0,
})

/** `textElement('MaxLength', 200)`: an element with text and no attributes. */
export const textElement = (name: string, text: string | number): XmlElement => element(name, {}, String(text))

/** The children of that name, in document order. */
export const childrenOf = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  parent?.children.filter((child) => child.name === name) ?? []

/** The first child of that name. */
export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child) => child.name === name)

/** Follows child names: `at(root, 'SolutionManifest', 'Publisher')`. */
export const at = (root: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(childOf, root)

/** The trimmed text at a path, or the empty string. */
export const textAt = (root: XmlElement | undefined, ...path: readonly string[]): string =>
  at(root, ...path)?.text.trim() ?? ''

/** The value of an attribute, or the empty string. */
export const attributeOf = (node: XmlElement | undefined, name: string): string =>
  node !== undefined && Object.hasOwn(node.attributes, name) ? (node.attributes[name] ?? '') : ''

/** The element itself and everything below it, in document order; optionally only those of one name. */
export const descendants = (root: XmlElement | undefined, name?: string): readonly XmlElement[] => {
  const found: XmlElement[] = []
  const waiting = root ? [root] : []
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (name === undefined || next.name === name) found.push(next)
    for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i] as XmlElement)
  }
  return found
}
