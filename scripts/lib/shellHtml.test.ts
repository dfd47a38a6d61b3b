import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as english from '../../webresources/parts/words/english'
import { planBuild } from './planBuild'
import { shellHtml } from './shellHtml'

const pages = planBuild().pages
const NONE = new Map()

it.each(pages)('turns the shell of $name into classic scripts with fixed relative names', ({ name, html: source }) => {
  const html = shellHtml(readFileSync(source, 'utf8'), name, NONE, [`${name}.js`])
  expect(html).toContain('<script src="context.js"></script>')
  expect(html).toContain(`<link data-run href="${name}.js">`)
  expect(html).toContain(`<link rel="stylesheet" href="${name}.css">`)
  expect(html).not.toMatch(/type="module"|\.tsx?"|<!--|<style|\sstyle=|\son\w+=/)
})

it.each(pages)('says in the shell of $name what the page says, in the same words', ({ name, html: source }) => {
  const shell = readFileSync(source, 'utf8')
  const html = shellHtml(shell, name, new Map([['en', english]]), [])
  const words = /hreflang="en" href="[a-z.]*" data-words="([^"]*)">/.exec(html)?.[1]?.split('|') ?? []
  const shown = [...shell.matchAll(/ data-word="[^"]*">([^<]*)</g)].map(([, text]) => text)
  expect(words).toEqual(shown)
  expect(words.length).toBeGreaterThan(0)
  // A word that is not marked would stay English in every language.
  const unmarked = shell
    .replace(/<!--[\s\S]*?-->|<title>Net-Results<\/title>|&nbsp;/g, '')
    .replace(/ data-word="[^"]*">[^<]*/g, '>')
  expect(unmarked.replace(/<[^>]*>/g, '').trim()).toBe('')
})

it('paints labels before any script has run, and asks first for what the first frame needs, then for what runs after it', () => {
  const source = readFileSync('webresources/entries/contact/index.html', 'utf8')
  const html = shellHtml(source, 'contact', NONE, ['contact.start.js', 'contact.js'])
  expect(html).toContain('Lead score')
  expect(html).toContain('Activity Stream')
  const places = [
    'rel="preload" href="shell.css"',
    'src="context.js"',
    'rel="stylesheet" href="shell.css"',
    'Activity Stream',
    '"contact.start.js"',
    '"contact.js"',
    'rel="stylesheet" href="contact.css"',
    '</body>',
  ]
  const found = places.map((place) => html.indexOf(place))
  expect(found).not.toContain(-1)
  expect(found).toEqual(found.toSorted((a, b) => a - b))
})

const SHELL =
  '<script type="module" src="../context.ts"></script><link rel="stylesheet" href="shell.css"><script type="module" src="./main.tsx"></script></body>'

it('lays in the words of each language as text, in the order of the shell', () => {
  const words = new Map([
    ['de', { tabs: { people: 'Leute & "Leads"', more: 'Mehr <b>' } }],
    ['ja', { tabs: { people: '人', more: 'その他' } }],
  ])
  const html = shellHtml(
    `<p data-word="tabs.people">People</p><p data-word="tabs.more">More</p>${SHELL}`,
    'contact',
    words,
    [],
  )
  expect(html).toContain(
    '<link rel="words" hreflang="de" href="contact.de.js" data-words="Leute &amp; &quot;Leads&quot;|Mehr &lt;b>">',
  )
  expect(html).toContain('<link rel="words" hreflang="ja" href="contact.ja.js" data-words="人|その他">')
  expect(html).toContain('<p data-word>People</p><p data-word>More</p>')
  expect(html.indexOf('contact.ja.js')).toBeLessThan(html.indexOf('context.js'))
})

it.each([{}, { tabs: {} }, { tabs: { people: () => 'Leute' } }, { tabs: { people: 'Leute|Leads' } }])(
  'refuses a language that lacks a word of the shell: %j',
  (words) => {
    const shell = `${SHELL}<p data-word="tabs.people">People</p>`
    expect(() => shellHtml(shell, 'contact', new Map([['de', words]]), [])).toThrow('tabs.people')
  },
)

it('refuses a shell that would stay empty', () => {
  expect(() => shellHtml('<html><body></body></html>', 'contact', NONE, [])).toThrow(
    'The shell of contact has nothing that matches',
  )
})
