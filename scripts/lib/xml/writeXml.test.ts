import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseXml } from './parseXml'
import { element, textElement } from './XmlElement'
import { writeXml } from './writeXml'

describe('writeXml', () => {
  it('indents by two spaces and closes what is empty', () => {
    const tree = element('a', { x: 1, y: undefined }, [textElement('b', 'text'), element('c')])
    expect(writeXml(tree)).toBe('<a x="1">\n  <b>text</b>\n  <c />\n</a>')
  })

  it('refuses a character that XML cannot carry', () => {
    expect(() => writeXml(textElement('a', 'bell\u0007'))).toThrow(RangeError)
  })

  it('writes any text so that it reads back the same', () => {
    const representable = fc
      .string({ unit: 'grapheme' })
      .filter((text) => /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD]*$/.test(text))
    fc.assert(
      fc.property(representable, (text) => {
        const read = parseXml(writeXml(element('a', { x: text }, [textElement('b', `|${text}|`)])))
        expect([read.attributes['x'], read.children[0]?.text]).toEqual([text, `|${text}|`])
      }),
    )
  })
})
