import { describe, expect, it } from 'vitest'
import guids from '../../solution/guids.json'
import { solutions } from '../../solution/manifest'
import { solutionParts } from './generate/solutionParts'
import { openGuidRegister, proposeGuid } from './guidRegister'
import { guidProblems } from './packageProblems'
import { madeUpFiles } from './wholeSolution.testing'

describe('proposeGuid', () => {
  it('gives the same version 5 GUID for the same key, for ever', () => {
    expect(proposeGuid('role/Net-Results User')).toBe('121a18e1-47d5-5c85-a4b4-8c499fa8dcc8')
    expect(proposeGuid('role/Net-Results Users')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })
})

describe('openGuidRegister', () => {
  it('answers from the register first, and collects every key that it does not know', () => {
    const register = openGuidRegister({ 'role/A': '00000000-0000-0000-0000-00000000000a' })
    expect(register.guidOf('role/A')).toBe('00000000-0000-0000-0000-00000000000a')
    expect(register.guidOf('role/B')).toBe(proposeGuid('role/B'))
    expect(register.missing()).toEqual(['role/B'])
    expect(guidProblems(register.missing())).toEqual([expect.stringContaining(`"role/B": "${proposeGuid('role/B')}",`)])
  })
})

describe('solution/guids.json', () => {
  const register = openGuidRegister(guids)
  for (const solution of solutions) solutionParts(solution, madeUpFiles(solution.webResources), register.guidOf)

  it('knows every component that ships', () => {
    expect(guidProblems(register.missing())).toEqual([])
  })

  it('knows no component that has been renamed away: on upgrade that one would be removed and another made', () => {
    expect(Object.keys(guids).filter((key) => !register.used().has(key))).toEqual([])
  })

  it('has not been changed by hand', () => {
    expect(Object.entries(guids).filter(([key, guid]) => guid !== proposeGuid(key))).toEqual([])
  })

  it('is sorted, so that a new line lands where it belongs', () => {
    expect(Object.keys(guids)).toEqual(Object.keys(guids).sort())
  })
})
