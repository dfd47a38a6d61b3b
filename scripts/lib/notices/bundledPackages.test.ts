import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundledPackages, type BundledPackage } from './bundledPackages'
import { noticeProblems } from './noticeProblems'
import { noticesHtml } from './noticesHtml'

const root = path.join(mkdtempSync(path.join(tmpdir(), 'notices-')), 'node_modules')
const install = (name: string, license: unknown, files: Readonly<Record<string, string>>, into = root): void => {
  mkdirSync(path.join(into, name), { recursive: true })
  writeFileSync(path.join(into, name, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }))
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(into, name, file), text)
}

install('plain', 'MIT', { LICENSE: 'Permission is hereby granted\r\n' })
install('@scope/part', 'Apache-2.0', { 'license.md': 'Apache', NOTICE: 'Of somebody', 'index.js': '' })
install('inner', 'ISC', { LICENCE: 'Inner' }, path.join(root, 'plain/node_modules'))
install('viral', 'GPL-3.0-only', { COPYING: 'Copyleft' })
install('wordless', 'MIT', {})

const found = (...modules: readonly string[]) => bundledPackages(modules.map((id) => path.join(root, id)))

describe('bundledPackages', () => {
  it('finds the packages of modules, scoped and nested ones too, each once and in order', () => {
    expect(found('plain/a.js', 'plain/lib/b.js?v=1', '@scope/part/index.js', 'plain/node_modules/inner/c.js')).toEqual([
      { name: '@scope/part', version: '1.2.3', license: 'Apache-2.0', text: 'Of somebody\n\nApache' },
      { name: 'inner', version: '1.2.3', license: 'ISC', text: 'Inner' },
      { name: 'plain', version: '1.2.3', license: 'MIT', text: 'Permission is hereby granted' },
    ])
  })

  it('takes what is our own, or of the bundler, for no package', () => {
    expect(bundledPackages(['/project/webresources/parts/kit.ts', '\0vite/preload-helper.js'])).toEqual([])
    expect(bundledPackages([`\0${root}/plain/a.js?commonjs-proxy`])).toHaveLength(1)
  })
})

describe('noticeProblems', () => {
  it('lets known licences pass', () => {
    expect(noticeProblems(found('plain/a.js', '@scope/part/index.js'))).toEqual([])
  })

  it('stops at a licence that nobody has looked at, and at one without text', () => {
    expect(noticeProblems(found('viral/a.js', 'wordless/a.js'))).toEqual([
      expect.stringContaining('viral 1.2.3 has the licence GPL-3.0-only'),
      expect.stringContaining('wordless 1.2.3 comes without the text'),
    ])
  })
})

describe('noticesHtml', () => {
  const one: BundledPackage = { name: 'one', version: '1.0.0', license: 'MIT', text: 'Copyright <b>One</b> & "Co"' }

  it('gives each text once, under the names of all whose it is, as text and not as markup', () => {
    const html = noticesHtml([one, { ...one, name: 'two' }])
    expect(html).toContain('<h2>one 1.0.0 (MIT)<br>two 1.0.0 (MIT)</h2>')
    expect(html.match(/<pre>/g)).toHaveLength(1)
    expect(html).toContain('Copyright &lt;b&gt;One&lt;/b&gt; &amp; &quot;Co&quot;')
  })
})
