/** A start tag of a page, with the text up to its end tag for the elements that hold raw text. */
export interface HtmlTag {
  /** Lower case. */
  readonly name: string
  /** Names in lower case, values as written. */
  readonly attributes: Readonly<Record<string, string>>
  /** What stands inside of `<script>` and `<style>`; empty for all others. */
  readonly text: string
}

const START = /[a-z][a-z0-9-]*/iy
const ATTRIBUTE = /[\s/]+([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/y
const RAW = ['script', 'style']

/** The start tags of a page in order. It reads what a browser would read in pages as we write them, and never fails. */
export const scanHtml = (html: string): readonly HtmlTag[] => {
  const tags: HtmlTag[] = []
  let position = html.indexOf('<')
  while (position >= 0) {
    if (html.startsWith('<!--', position)) {
      const end = html.indexOf('-->', position)
      if (end < 0) break
      position = html.indexOf('<', end)
      continue
    }
    START.lastIndex = position + 1
    const name = START.exec(html)?.[0].toLowerCase()
    if (name === undefined) {
      position = html.indexOf('<', position + 1)
      continue
    }
    const attributes: Record<string, string> = {}
    let end = START.lastIndex
    for (ATTRIBUTE.lastIndex = end; ; end = ATTRIBUTE.lastIndex) {
      const match = ATTRIBUTE.exec(html)
      if (!match) break
      attributes[(match[1] ?? '').toLowerCase()] = match[2] ?? match[3] ?? match[4] ?? ''
    }
    const open = html.indexOf('>', end)
    if (open < 0) break
    // An element that is never closed holds everything after it, as it does for a browser.
    const close = RAW.includes(name) ? endTag(html, name, open) : open
    tags.push({ name, attributes, text: close > open ? html.slice(open + 1, close) : '' })
    position = html.indexOf('<', close + 1)
  }
  return tags
}

const endTag = (html: string, name: string, from: number): number => {
  const pattern = new RegExp(`</${name}`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? html.length
}
