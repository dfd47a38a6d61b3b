import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { planBuild } from './planBuild'
import { shellHtml } from './shellHtml'

const pages = planBuild().pages

it.each(pages.map((page) => page.name))(
  'turns the shell of %s into classic scripts with fixed relative names',
  (name) => {
    const page = pages.find((candidate) => candidate.name === name)
    const html = shellHtml(readFileSync(page?.html ?? '', 'utf8'), name)
    expect(html).toContain('<script src="context.js"></script>')
    expect(html).toContain(`<link rel="preload" href="${name}.js" as="script">`)
    expect(html).toContain(`<link rel="stylesheet" href="${name}.css">`)
    expect(html).not.toMatch(/type="module"|\.tsx?"|<!--|<style|\sstyle=|\son\w+=/)
  },
)

it('paints labels before any script has run, and hands the context over first', () => {
  const html = shellHtml(readFileSync('webresources/entries/contact/index.html', 'utf8'), 'contact')
  expect(html).toContain('Lead score')
  expect(html).toContain('Activity Stream')
  expect(html.indexOf('context.js')).toBeLessThan(html.indexOf('contact.js'))
})

it('refuses a shell that would stay empty', () => {
  expect(() => shellHtml('<html><body></body></html>', 'contact')).toThrow(
    'The shell of contact has nothing that matches',
  )
})
