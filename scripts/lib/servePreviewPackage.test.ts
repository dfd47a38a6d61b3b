import { strToU8, zipSync } from 'fflate'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { newestPackage, readPackage } from './servePreviewPackage'

const zip = (script: string) =>
  zipSync({
    'solution.xml': strToU8('<ImportExportXml version="9.2" />'),
    'customizations.xml': strToU8(
      '<ImportExportXml><WebResources><WebResource><Name>nr_/scripts/form.js</Name><FileName>/WebResources/nr_scriptsformjs1</FileName></WebResource></WebResources></ImportExportXml>',
    ),
    'WebResources/nr_scriptsformjs1': strToU8(script),
  })

describe('a package', () => {
  it('holds web resources under the names that customizations.xml gives them', () => {
    const served = readPackage('x.zip', zip('var NetResults;'))
    expect([...served.webResources.keys()]).toEqual(['nr_/scripts/form.js'])
    expect(new TextDecoder().decode(served.webResources.get('nr_/scripts/form.js'))).toBe('var NetResults;')
    expect(served.solution).toContain('version="9.2"')
  })

  it('has a token of 18 digits that changes with its contents only', () => {
    const [one, same, other] = [zip('1'), zip('1'), zip('2')].map((bytes) => readPackage('x.zip', bytes).token)
    expect(one).toMatch(/^\d{18}$/)
    expect(same).toBe(one)
    expect(other).not.toBe(one)
  })

  it('is refused when a named file is missing', () => {
    const broken = zipSync({ 'customizations.xml': strToU8('<ImportExportXml />') })
    expect(() => readPackage('broken.zip', broken)).toThrow('The package broken.zip has no solution.xml.')
  })
})

describe('the newest package', () => {
  it('is chosen by version, not by the alphabet', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'packages-'))
    for (const version of ['3_0_9_0', '3_0_10_0']) writeFileSync(path.join(folder, `Sales_${version}_managed.zip`), '')
    writeFileSync(path.join(folder, 'SalesSync_9_0_0_0_managed.zip'), '')
    expect(path.basename(newestPackage(folder, 'Sales'))).toBe('Sales_3_0_10_0_managed.zip')
    rmSync(folder, { recursive: true })
  })

  it('names the remedy when there is none', () => {
    expect(() => newestPackage('no-such-folder', 'Sales')).toThrow('npm run package')
  })
})
