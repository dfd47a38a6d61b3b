import { describe, expect, it } from 'vitest'
import { NOTABLE } from '../world/notable'
import { MARCUS } from '../world/users'
import { formatPreviewState, parsePreviewState } from './PreviewState'

describe('the preview address', () => {
  it('survives being read and written', () => {
    const search = `?scenario=no-match&record=contact:${NOTABLE.hotContact}&tab=Net-Results&user=${MARCUS.id}&width=360&latency=150&contrast=high&panel=off&api=network`
    expect(formatPreviewState(parsePreviewState(search))).toBe(search)
  })

  it('says nothing when everything is as usual', () => {
    expect(formatPreviewState(parsePreviewState(''))).toBe('')
  })

  it('names a record that is not saved yet', () => {
    expect(parsePreviewState('?record=lead:new').record).toEqual({ table: 'lead', id: null })
  })

  it.each(['?record=contact:12', '?record=opportunity:new', '?record=contact'])('reads no record from %s', (search) => {
    expect(parsePreviewState(search).record).toBeNull()
  })

  it.each(['?width=abc', '?width=-5', '?width=100000', '?latency=1e3'])('leaves out the number of %s', (search) => {
    const { width, latency } = parsePreviewState(search)
    expect([width, latency]).toEqual([null, null])
  })
})
