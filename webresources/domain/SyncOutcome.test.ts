import { expect, it } from 'vitest'
import type { ImportId } from './ids'
import type { ImportStatus } from './ImportStatus'
import { outcomesOf } from './SyncOutcome'

const status = (part: Partial<ImportStatus>): ImportStatus => ({
  id: '7' as ImportId,
  state: 'complete',
  added: 0,
  overwritten: 0,
  duplicates: 0,
  invalid: 0,
  message: '',
  results: null,
  ...part,
})

it('tells each person by his place in the import, whatever the order of the rows', () => {
  const results = [
    { index: 2, outcome: 'invalid', message: 'not an address' },
    { index: 0, outcome: 'overwritten', message: '' },
    { index: 1, outcome: 'added', message: '' },
    { index: 3, outcome: 'duplicate', message: 'twice' },
  ] as const
  expect(outcomesOf(status({ results }), 5)).toEqual([
    { state: 'updated' },
    { state: 'added' },
    { state: 'refused', message: 'not an address' },
    { state: 'refused', message: 'twice' },
    { state: 'untold' },
  ])
})

it('reads counts where they say the same of everybody', () => {
  expect(outcomesOf(status({ added: 1 }), 1)).toEqual([{ state: 'added' }])
  expect(outcomesOf(status({ overwritten: 2 }), 2)).toEqual([{ state: 'updated' }, { state: 'updated' }])
  expect(outcomesOf(status({ invalid: 1, message: 'no' }), 1)).toEqual([{ state: 'refused', message: 'no' }])
  expect(outcomesOf(status({ duplicates: 1, invalid: null }), 1)).toEqual([{ state: 'refused', message: '' }])
})

it('does not guess who is meant by counts that differ', () => {
  expect(outcomesOf(status({ added: 1, invalid: 1 }), 2)).toEqual([{ state: 'untold' }, { state: 'untold' }])
  expect(outcomesOf(status({ added: null, overwritten: null }), 1)).toEqual([{ state: 'untold' }])
})

it.each(['pending', 'processing'] as const)('is not done while the import is %s', (state) => {
  expect(outcomesOf(status({ state, added: 1 }), 1)).toEqual([{ state: 'running' }])
})

it('hands on why an import failed', () => {
  expect(outcomesOf(status({ state: 'failed', message: 'broken' }), 2)).toEqual([
    { state: 'failed', message: 'broken' },
    { state: 'failed', message: 'broken' },
  ])
})
