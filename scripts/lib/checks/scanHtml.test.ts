import { describe, expect, it } from 'vitest'
import { scanHtml } from './scanHtml'

describe('scanHtml', () => {
  it('reads tags, attributes in every spelling, and the text of scripts', () => {
    expect(scanHtml('<!doctype html><A Href="x" B=\'y z\' c=w d/><script>a<b</script><p>1 < 2</p>')).toEqual([
      { name: 'a', attributes: { href: 'x', b: 'y z', c: 'w', d: '' }, text: '' },
      { name: 'script', attributes: {}, text: 'a<b' },
      { name: 'p', attributes: {}, text: '' },
    ])
  })

  it('takes what follows an unclosed script for its text, as a browser does', () => {
    expect(scanHtml('<script>a<b>c').map(({ text }) => text)).toEqual(['a<b>c'])
    expect(scanHtml('<STYLE>a</StyLe><i>').map(({ name, text }) => [name, text])).toEqual([
      ['style', 'a'],
      ['i', ''],
    ])
  })

  it('skips comments', () => {
    expect(scanHtml('<!-- <script src="a"></script> --><b>').map(({ name }) => name)).toEqual(['b'])
  })

  it('ends with whatever it is given, and quickly', () => {
    const before = performance.now()
    for (const html of [
      '',
      '<',
      '<a',
      '<a b',
      '<a b="',
      '<!--',
      '<script>',
      '<a ' + 'b '.repeat(200_000),
      '<'.repeat(200_000),
      '<script>'.repeat(200_000),
      '</style'.repeat(200_000),
    ]) {
      expect(scanHtml(html)).toBeInstanceOf(Array)
    }
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})
