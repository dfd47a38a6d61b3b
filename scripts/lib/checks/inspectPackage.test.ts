import { strToU8 } from 'fflate'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CUSTOMIZATIONS_FILE, SOLUTION_FILE } from '../generate/solutionParts'
import { readFolder } from '../readFolder'
import { parseXml } from '../xml/parseXml'
import { writeXml } from '../xml/writeXml'
import type { XmlElement } from '../xml/XmlElement'
import { writeZip } from '../zip/writeZip'
import { inspectPackage } from './inspectPackage'
import { soundParts } from './mutants/aMutant.testing'
import { mutants } from './mutants/mutants.testing'
import { rules } from './rules'

const NAME = 'FunnelVisionMarketingAutomation_3_0_0_0_managed.zip'

describe('inspectPackage', () => {
  it('finds nothing in a package with a component of every kind', () => {
    expect(inspectPackage(writeZip(soundParts()), NAME)).toEqual([])
  })

  it.each(mutants)('$rule notices that $what', ({ rule, zip, fileName }) => {
    const findings = inspectPackage(zip(), fileName ?? NAME).filter((finding) => finding.rule === rule)
    expect(findings[0]).toMatchObject({
      rule,
      what: expect.stringMatching(/\.$/),
      remedy: expect.stringMatching(/\.$/),
    })
    expect(findings[0]?.where).not.toBe('')
  })

  it('has a mutant for every rule, and a rule for every mutant', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...new Set(mutants.map(({ rule }) => rule))].sort()).toEqual([...ids].sort())
  })

  it('refuses what is no zip with one finding', () => {
    const findings = inspectPackage(strToU8('<html>404</html>'), 'solution.zip')
    expect(findings).toMatchObject([{ rule: 'zip/readable', what: 'It is not a zip file at all.' }])
  })

  it('shows at most fifty places per rule and says how many it left out', () => {
    const parts = soundParts()
    for (let i = 0; i < 60; i++) parts.set(`stray${i}.xml`, strToU8('<a />'))
    const strays = inspectPackage(writeZip(parts), NAME).filter(({ rule }) => rule === 'zip/strays')
    expect(strays).toHaveLength(51)
    expect(strays.at(-1)?.what).toBe('And 10 more of the same kind.')
  })

  it.each([
    ['<CustomActions>', '<CustomActions>' + '<Button Id="a" LabelText="$LocLabels:b" />'.repeat(50_000)],
    ['<rows>', '<rows>' + '<row><cell rowspan="999999" /></row>'.repeat(50_000)],
    ['<attributes>', '<attributes>' + '<attribute><IsSecured>1</IsSecured></attribute>'.repeat(50_000)],
    ['<tabs>', '<tabs>' + '<tab solutionaction="Added">'.repeat(150) + '<a />'.repeat(50_000) + '</tab>'.repeat(150)],
  ])('answers within seconds about fifty thousand elements after %s', (from, to) => {
    const parts = soundParts()
    const text = new TextDecoder().decode(parts.get(CUSTOMIZATIONS_FILE))
    const zip = writeZip(parts.set(CUSTOMIZATIONS_FILE, strToU8(text.replace(from, to))))
    const before = performance.now()
    expect(inspectPackage(zip).length).toBeGreaterThan(0)
    expect(performance.now() - before).toBeLessThan(10_000)
  })

  it('survives any element being gone from the XML', () => {
    const parts = soundParts()
    for (const file of [SOLUTION_FILE, CUSTOMIZATIONS_FILE]) {
      const root = parseXml(new TextDecoder().decode(parts.get(file)))
      for (const without of everyOther(root)) {
        const broken = new Map(parts).set(file, strToU8(writeXml(without)))
        expect(inspectPackage(writeZip(broken))).toBeInstanceOf(Array)
      }
    }
  }, 60_000)
})

/** The tree once without each kind of element that it has, one kind at a time. */
const everyOther = (root: XmlElement): readonly XmlElement[] => {
  const names = new Set<string>()
  const collect = (node: XmlElement): void => {
    names.add(node.name)
    node.children.forEach(collect)
  }
  root.children.forEach(collect)
  const without = (node: XmlElement, name: string): XmlElement => ({
    ...node,
    children: node.children.filter((child) => child.name !== name).map((child) => without(child, name)),
  })
  return [...names].map((name) => without(root, name))
}

const EXAMPLES = join(import.meta.dirname, '../../../../shared/examples')

// Real managed exports of Microsoft's samples. They import, so what is found in them may only be against our own rules.
describe.skipIf(!existsSync(EXAMPLES))('real exports', () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    CodeInterpreterSample_1_0_0_0: [
      'apps/site-map-titles',
      'columns/own',
      'customizations/empty-labels',
      'customizations/guid-braces',
      'customizations/known-parts',
      'solution/package-version',
    ],
    ColumnLevelSecuritySampleSolution: [
      'columns/own',
      'columns/secured-private',
      'customizations/empty-labels',
      'solution/package-version',
    ],
    Contoso_sample_1_0_0_1: [
      'customizations/known-parts',
      'environment-variables/values',
      'roots/environment-variables',
      'solution/package-version',
    ],
    SecondaryRecordSource_SampleSolution_1_23091_1: [
      'customizations/guid-braces',
      'forms/known-form',
      'forms/label-ids',
      'forms/only-added',
      'forms/reserved-ordinal',
      'roots/microsoft-tables',
      'solution/package-version',
      'solution/version-of-four',
      'web-resources/extensions',
      'web-resources/lower-case',
      'web-resources/prefix',
    ],
  }

  it.each(existsSync(EXAMPLES) ? readdirSync(EXAMPLES) : [])('%s breaks only rules that are ours by choice', (name) => {
    const parts = new Map(readFolder(join(EXAMPLES, name)))
    // The files of web resources are not among the examples.
    for (const [, part] of new TextDecoder().decode(parts.get(CUSTOMIZATIONS_FILE)).matchAll(/<FileName>\/([^<]+)/g)) {
      parts.set(part as string, strToU8('(function(){})();'))
    }
    const findings = inspectPackage(writeZip(parts))
    expect(findings.filter(({ level }) => level === 'import')).toEqual([])
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(expected[name])
  })
})
