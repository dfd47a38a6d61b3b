import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeZip } from '../zip/writeZip'
import { ZipError } from '../zip/readZip'
import { soundParts } from './mutants/aMutant.testing'
import { readSolutionPackage } from './readSolutionPackage'

describe('readSolutionPackage', () => {
  it('finds tables, web resources with their files, and environment variables', () => {
    const read = readSolutionPackage(writeZip(soundParts()), 'a.zip')
    expect(read).toMatchObject({ fileName: 'a.zip', prefix: 'nr_', unreadable: [] })
    expect(read.tables.map(({ name }) => name)).toEqual(['contact', 'lead', 'systemuser', 'account'])
    expect(read.webResources.filter(({ bytes }) => bytes === undefined)).toEqual([])
    expect(read.environmentVariables).toHaveLength(1)
  })

  it('notes XML that it cannot read and goes on', () => {
    const read = readSolutionPackage(writeZip(soundParts().set('solution.xml', strToU8('<a>\n<b></a>'))))
    expect(read.unreadable).toEqual([{ part: 'solution.xml', line: 2, problem: 'closes <a> while <b> is open' }])
    expect(read.solution).toBeUndefined()
    expect(read.tables).toHaveLength(4)
  })

  it('throws when it is no zip', () => {
    expect(() => readSolutionPackage(strToU8('no'))).toThrow(ZipError)
  })
})
