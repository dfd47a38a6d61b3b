import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { credentialsProfile } from './security/credentialsProfile'
import { userForm } from './forms/userForm'
import { english } from './define/Label'
import { syncRole } from './roles/syncRole'
import { userRole } from './roles/userRole'
import { apiBaseUrl } from './settings/apiBaseUrl'

const guide = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
const pictures = [...guide.matchAll(/!\[([^\]]*)\]\(guide\/([^)]+)\)/g)].map(([, words = '', file = '']) => ({
  words,
  file,
}))
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')

describe("the administrator's guide", () => {
  it('shows every picture that is there, and none that is not', () => {
    expect(pictures.map(({ file }) => file).sort()).toEqual(readdirSync(join(import.meta.dirname, 'guide')).sort())
  })

  it('says in words what each picture shows, and stays light', () => {
    expect(pictures.filter(({ words }) => words.length < 10)).toEqual([])
    const heavy = pictures.filter(({ file }) => statSync(join(import.meta.dirname, 'guide', file)).size > 100_000)
    expect(heavy).toEqual([])
  })

  it('links to headings that it has', () => {
    const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link)
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((link) => !headings.includes(link ?? ''))).toEqual([])
  })

  it.each([
    syncRole.name,
    userRole.name,
    credentialsProfile.name,
    apiBaseUrl.displayName,
    apiBaseUrl.schemaName,
    ...userForm.tabs.map(({ label }) => english(label)),
  ])('calls %s by its name', (name) => {
    expect(guide).toContain(name)
  })
})
