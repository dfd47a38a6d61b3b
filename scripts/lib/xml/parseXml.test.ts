import { describe, expect, it } from 'vitest'
import { parseXml, XmlError } from './parseXml'
import { attributeOf, childrenOf, textAt } from './XmlElement'

const problem = (source: string): string => {
  try {
    parseXml(source)
  } catch (error) {
    if (error instanceof XmlError) return `line ${error.line}: ${error.message}`
    throw error
  }
  return 'none'
}

describe('parseXml', () => {
  it('reads elements, attributes, text, references, CDATA, and the line of each', () => {
    const root = parseXml(
      '\uFEFF<?xml version="1.0"?>\n<!-- c --><a x="1 &amp; &#x41;" y=\'"\'>\n  <b>t&lt;&#66;</b><b><![CDATA[<raw>]]></b>\n</a>',
    )
    expect(root.name).toBe('a')
    expect(root.attributes).toEqual({ x: '1 & A', y: '"' })
    expect(childrenOf(root, 'b').map((b) => [b.text, b.line])).toEqual([
      ['t<B', 3],
      ['<raw>', 3],
    ])
    expect(textAt(root, 'b')).toBe('t<B')
    expect(attributeOf(root, 'constructor')).toBe('')
  })

  it('refuses a document type, so that no entity can grow', () => {
    expect(problem('<!DOCTYPE a [<!ENTITY e "eeee">]>\n<a>&e;</a>')).toMatch(/^line 1: declares a document type/)
  })

  it.each([
    ['<a><b></a></b>', 'line 1: closes <a> while <b> is open'],
    ['<a>\n<b>', 'line 2: ends while <b> is open'],
    ['</a>', 'line 1: closes <a> while <nothing> is open'],
    ['<a/><b/>', 'line 1: has a second root element'],
    ['', 'line 1: has no root element'],
    ['text', 'line 1: has text outside of the root element'],
    ['<a x="1" x="2"/>', 'line 1: has the attribute x twice on <a>'],
    ['<a x=1/>', 'line 1: has a tag <a> that is not well-formed'],
    ['<a x="<"/>', 'line 1: has a tag <a> that is not well-formed'],
    ['<a>&e;</a>', 'line 1: has an unknown reference &e'],
    ['<a>\n & </a>', 'line 1: has an unknown reference &'],
    ['<a>&#0;</a>', 'line 1: has an unknown reference &#0'],
    ['<a>\n\u0001</a>', 'line 2: holds a control character'],
    ['<a><!-- </a>', 'line 1: has a comment that never ends'],
    ['<1/>', 'line 1: has a tag without a name'],
    ['<a></a', 'line 1: has a closing tag that is not well-formed'],
  ])('refuses %j', (source, message) => {
    expect(problem(source)).toBe(message)
  })

  it('refuses to be nested without end', () => {
    expect(problem('<a>'.repeat(100_000))).toBe('line 1: is nested deeper than 200 elements')
  })

  it('reads ten thousand elements on one line without slowing down', () => {
    expect(parseXml(`<a>${'<b c="d"/>'.repeat(10_000)}</a>`).children).toHaveLength(10_000)
  })
})
