import { describe, expect, it } from 'vitest'
import { funnelVision, solutions } from '../../solution/manifest'
import { fileProblems } from './packageProblems'
import { madeUpFiles } from './wholeSolution.testing'

describe('fileProblems', () => {
  const files = madeUpFiles(funnelVision.webResources)

  it('finds nothing when everything that is declared was built', () => {
    expect(fileProblems(solutions, files, [...files.keys()])).toEqual([])
  })

  it('names each file that is declared and missing', () => {
    const some = new Map(files)
    some.delete('nr_/scripts/form.js')
    expect(fileProblems(solutions, some, [...some.keys()])).toEqual([
      expect.stringMatching(/^nr_\/scripts\/form.js is declared/),
    ])
  })

  it('names each built file that nobody declared', () => {
    const built = [...files.keys(), 'nr_/pages/contact.js.map']
    expect(fileProblems(solutions, files, built)).toEqual([
      expect.stringMatching(/^nr_\/pages\/contact.js.map was built/),
    ])
  })
})
