import { escapeXml } from './escapeXml'
import type { XmlElement } from './XmlElement'

/** An element as text, indented by two spaces per level, without XML declaration and without a final line end. */
export const writeXml = (root: XmlElement, indent = ''): string => {
  const attributes = Object.entries(root.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
  const start = `${indent}<${root.name}${attributes.join('')}`
  if (root.text !== '') return `${start}>${escapeXml(root.text)}</${root.name}>`
  if (root.children.length === 0) return `${start} />`
  const children = root.children.map((child) => writeXml(child, `${indent}  `))
  return [`${start}>`, ...children, `${indent}</${root.name}>`].join('\n')
}
