import { describe, expect, it } from 'vitest'
import { funnelVision, sync } from '../../../solution/manifest'
import { openGuidRegister } from '../guidRegister'
import { canValidate, validateXml } from '../validateXml.testing'
import { madeUpFiles, wholeSolution } from '../wholeSolution.testing'
import { CONTENT_TYPES_FILE, CUSTOMIZATIONS_FILE, SOLUTION_FILE, solutionParts } from './solutionParts'

const partsOf = (solution: typeof funnelVision): ReadonlyMap<string, Uint8Array> =>
  solutionParts(solution, madeUpFiles(solution.webResources), openGuidRegister({}).guidOf)
const textOf = (parts: ReadonlyMap<string, Uint8Array>, part: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(parts.get(part))

describe('solutionParts', () => {
  it('gives only the content types a byte order mark and a declaration, as exports do', () => {
    const parts = partsOf(funnelVision)
    expect(textOf(parts, CONTENT_TYPES_FILE).slice(0, 20)).toBe('\uFEFF<?xml version="1.0"')
    expect(textOf(parts, SOLUTION_FILE).slice(0, 16)).toBe('<ImportExportXml')
    expect(textOf(parts, CUSTOMIZATIONS_FILE).slice(0, 16)).toBe('<ImportExportXml')
  })

  it('carries the files of the web resources unchanged', () => {
    const files = madeUpFiles(funnelVision.webResources)
    const parts = solutionParts(funnelVision, files, openGuidRegister({}).guidOf)
    const part = [...parts.keys()].find((name) => name.startsWith('WebResources/nr_pagescontacthtml'))
    expect(parts.get(part ?? '')).toBe(files.get('nr_/pages/contact.html'))
  })

  it('refuses a web resource that has not been built', () => {
    expect(() => solutionParts(funnelVision, new Map(), openGuidRegister({}).guidOf)).toThrow(/has not been built/)
  })
})

describe.skipIf(!canValidate)('the schemas of the platform', () => {
  const solutions = [funnelVision, sync, { ...wholeSolution, uniqueName: 'a component of every kind' }]

  it.each(solutions)('accept $uniqueName', (solution) => {
    const parts = partsOf({ ...solution, uniqueName: solution.uniqueName.replaceAll(' ', '_') })
    expect(
      validateXml('dataverse-ext/CustomizationsSolution.xsd', parts.get(CUSTOMIZATIONS_FILE) as Uint8Array),
    ).toEqual([])
    expect(validateXml('package/solution.xsd', parts.get(SOLUTION_FILE) as Uint8Array)).toEqual([])
    expect(validateXml('package/contenttypes.xsd', parts.get(CONTENT_TYPES_FILE) as Uint8Array)).toEqual([])
    for (const [name, bytes] of parts) {
      if (!name.startsWith('environmentvariabledefinitions/')) continue
      expect(validateXml('package/environmentvariabledefinition.xsd', bytes)).toEqual([])
    }
  })

  it('notice a mistake, so that their silence means something', () => {
    const broken = textOf(partsOf(funnelVision), CUSTOMIZATIONS_FILE).replace('<Workflows />', '<Workflow />')
    expect(validateXml('dataverse-ext/CustomizationsSolution.xsd', new TextEncoder().encode(broken))).not.toEqual([])
  })

  it.each(solutions)('as published for 9.0 differ for $uniqueName only by the managed attributes', (solution) => {
    const bytes = partsOf(solution).get(CUSTOMIZATIONS_FILE) as Uint8Array
    const problems = validateXml('dataverse-9.0/CustomizationsSolution.xsd', bytes)
    // xmllint takes the anchors of Microsoft's patterns for letters, so every version and width is reported.
    const known =
      /attribute '(solutionaction|ordinalvalue)' is not allowed|'column', attribute 'id'|accepted by the pattern '\^.*\$'/
    expect(problems.filter((problem) => !known.test(problem))).toEqual([])
  })
})
