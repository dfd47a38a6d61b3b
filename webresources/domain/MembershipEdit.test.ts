import { expect, it } from 'vitest'
import type { ImportId, ListId } from './ids'
import { dropFulfilled, isPending, type EditStage, type MembershipEdit } from './MembershipEdit'

const importId = '7' as ImportId
const list = '1' as ListId
const edit = (change: 'add' | 'remove', stage: EditStage): MembershipEdit => ({
  item: { id: list, title: 'List', detail: null, contactCount: null, isLocked: false },
  change,
  importName: 'Test',
  stage,
})
const FAILED: EditStage = { state: 'failed', reason: 'No' }
const UNCLEAR: EditStage = { state: 'unclear', reason: 'Perhaps', importId }

it.each<[EditStage, boolean]>([
  [{ state: 'offered' }, true],
  [{ state: 'running', importId: null }, true],
  [{ state: 'running', importId }, true],
  [{ state: 'left', importId }, true],
  [FAILED, false],
  [UNCLEAR, false],
])('knows whether a change in %o is on its way', (stage, pending) => {
  expect(isPending(edit('add', stage))).toBe(pending)
})

it('forgets a change that has come true although it ended badly', () => {
  expect(dropFulfilled([edit('add', FAILED)], () => true)).toEqual([])
  expect(dropFulfilled([edit('remove', UNCLEAR)], () => false)).toEqual([])
})

it('keeps what has not come true, and what is on its way', () => {
  const edits = [edit('add', FAILED), edit('add', { state: 'running', importId })]
  expect(dropFulfilled(edits, () => false)).toBe(edits)
  const running = [edit('add', { state: 'running', importId })]
  expect(dropFulfilled(running, () => true)).toBe(running)
})
