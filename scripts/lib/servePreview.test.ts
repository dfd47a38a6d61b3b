import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servePreview } from './servePreview'
import type { PreviewServer } from './servePreview'
import { answerBuilt } from './servePreviewBuilt'

const folder = mkdtempSync(path.join(tmpdir(), 'preview-'))
const bytes = (text: string) => new TextEncoder().encode(text)
const served = {
  fileName: 'Sales_1_0_0_0_managed.zip',
  customizations: '<ImportExportXml />',
  solution: '<ImportExportXml version="9.2" />',
  webResources: new Map([
    ['nr_/pages/contact.html', bytes('<!doctype html>')],
    ['nr_/scripts/form.js', bytes('var NetResults;')],
  ]),
  token: '638912345678901234',
}
let server: PreviewServer

beforeAll(async () => {
  writeFileSync(path.join(folder, 'index.html'), '<title>Preview</title>')
  server = await servePreview({
    port: 0,
    answers: () => ({ answer: (pathname) => answerBuilt(pathname, served, folder) }),
  })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

async function ask(pathname: string) {
  const response = await fetch(new URL(pathname, server.url))
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('a web resource', () => {
  it('is served as Dataverse does: text/jscript, nosniff, cached for a year', async () => {
    const { status, headers, text } = await ask('/%7B638912345678901234%7D/WebResources/nr_/scripts/form.js')
    expect([status, text]).toEqual([200, 'var NetResults;'])
    expect(headers.get('Content-Type')).toBe('text/jscript')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Cache-Control')).toBe('max-age=31536000')
  })

  it('stands under the strict policy, with the API host that the administrator added', async () => {
    const policy = (await ask('/%7B1%7D/WebResources/nr_/pages/contact.html')).headers.get('Content-Security-Policy')
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'self' blob: data: https://apps.net-results.com;")
  })

  it('stands under a policy without the API host when its token ends with 9999', async () => {
    const policy = (await ask('/%7B638912345678909999%7D/WebResources/nr_/pages/contact.html')).headers.get(
      'Content-Security-Policy',
    )
    expect(policy).toContain("connect-src 'self' blob: data:;")
  })

  it('that is not in the package is not found', async () => {
    expect((await ask('/%7B1%7D/WebResources/nr_/pages/nothing.html')).status).toBe(404)
  })
})

describe('the preview', () => {
  it('is served at the root, and never cached', async () => {
    const { headers, text } = await ask('/?scenario=hot-contact')
    expect([text, headers.get('Cache-Control')]).toEqual(['<title>Preview</title>', 'no-store'])
  })

  it('reads of the package what draws the forms', async () => {
    expect((await ask('/package/customizations.xml')).text).toBe('<ImportExportXml />')
    expect((await ask('/package/token.txt')).text).toBe('638912345678901234')
  })

  it.each(['/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/nothing.js'])('has nothing at %s', async (pathname) => {
    expect((await ask(pathname)).status).toBe(404)
  })

  it('says that it has no Web API, instead of answering like a web page', async () => {
    expect((await ask('/api/data/v9.2/contacts')).status).toBe(501)
  })
})

it('serves over TLS for browsers that want a secure origin', async () => {
  const secure = await servePreview({
    port: 0,
    https: true,
    answers: () => ({ answer: (pathname) => answerBuilt(pathname, served, folder) }),
  })
  const status = await new Promise((resolve, reject) => {
    get(secure.url, { rejectUnauthorized: false }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', reject)
  })
  await secure.close()
  expect([secure.url.startsWith('https://localhost:'), status]).toEqual([true, 200])
})
