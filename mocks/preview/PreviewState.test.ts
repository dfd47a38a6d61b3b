import { describe, expect, it } from 'vitest'
import { NOTABLE } from '../world/notable'
import { MARCUS } from '../world/users'
import { formatPreviewState, parsePreviewState } from './PreviewState'

describe('the preview address', () => {
  it('survives being read and written', () => {
    const search = `?scenario=no-match&record=contact:${NOTABLE.hotContact}&tab=Net-Results&user=${MARCUS.id}&roles=Salesperson%2CNet-Results%20User&language=1037&width=360&latency=150&clock=90&contrast=high&panel=off&api=network`
    expect(formatPreviewState(parsePreviewState(search))).toBe(search)
  })

  it.each(['?list=lead', '?page=nr_/pages/funnelvision.html&data=tab%3Dhot', '?dashboard=Hot%20Leads%20Breakdown'])(
    'survives for the place %s',
    (search) => {
      expect(formatPreviewState(parsePreviewState(search))).toBe(search)
    },
  )

  it('opens a page by the address that Dynamics gives it', () => {
    const search =
      '?appid=4d1b2a3c&pagetype=webresource&webresourceName=nr_/pages/funnelvision.html&data=tab%3DmyEmails'
    expect(parsePreviewState(search).place).toEqual({
      kind: 'page',
      page: 'nr_/pages/funnelvision.html',
      data: 'tab=myEmails',
    })
  })

  it('keeps what a new record begins with', () => {
    const search = '?record=lead:new&extraqs=firstname%3DPriya%26lastname%3DRaghavan'
    expect(parsePreviewState(search).place).toEqual({
      kind: 'form',
      record: { table: 'lead', id: null, defaults: { firstname: 'Priya', lastname: 'Raghavan' } },
    })
    expect(formatPreviewState(parsePreviewState(search))).toBe(search)
  })

  it('says nothing when everything is as usual', () => {
    expect(formatPreviewState(parsePreviewState(''))).toBe('')
  })

  it('names a record that is not saved yet', () => {
    expect(parsePreviewState('?record=lead:new').place).toEqual({ kind: 'form', record: { table: 'lead', id: null } })
  })

  it('reads the address that Dynamics gives a record', () => {
    const search = `?appid=4d1b2a3c&pagetype=entityrecord&etn=contact&id=${NOTABLE.hotContact.toUpperCase()}`
    expect(parsePreviewState(search).place).toEqual({
      kind: 'form',
      record: { table: 'contact', id: NOTABLE.hotContact },
    })
  })

  it.each(['?record=contact:12', '?record=opportunity:new', '?record=contact', '?etn=contact&id=1', '?list=x'])(
    'reads no place from %s',
    (search) => {
      expect(parsePreviewState(search).place).toBeNull()
    },
  )

  it.each(['?width=abc', '?width=-5', '?width=100000', '?latency=1e3', '?language=9999', '?clock=-1', '?clock=0'])(
    'leaves out the number of %s',
    (search) => {
      const { width, latency, language, clock } = parsePreviewState(search)
      expect([width, latency, language, clock]).toEqual([null, null, null, null])
    },
  )
})
