import { expect, it } from 'vitest'
import { aSyncError } from './aSyncError.testing'
import { SYNC_ERROR_KINDS, syncErrorKind } from './syncErrorKinds'

it('knows the nine kinds of the vendor, and takes no other for one of them', () => {
  expect(SYNC_ERROR_KINDS).toHaveLength(9)
  expect(SYNC_ERROR_KINDS.map((error) => syncErrorKind(aSyncError({ error: ` ${error.toUpperCase()} ` })))).toEqual([
    ...SYNC_ERROR_KINDS,
  ])
  expect(syncErrorKind(aSyncError({ error: 'Out Of Cheese' }))).toBeNull()
  expect(syncErrorKind(aSyncError({ error: '' }))).toBeNull()
})
