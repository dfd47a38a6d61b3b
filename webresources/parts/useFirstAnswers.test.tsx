import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useFirstAnswers, type FirstAnswers } from './useFirstAnswers'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = new Promise<never>(() => undefined)

async function open(ask: () => Promise<FirstAnswers | null>, isKnown = false) {
  const hook = renderHook(() => useFirstAnswers(ask, () => isKnown))
  await act(() => vi.advanceTimersByTimeAsync(0))
  return { ...hook, isDrawn: () => hook.result.current }
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

it('waits until all is answered, and draws then', async () => {
  let answer: () => void = () => undefined
  const answered = new Promise<void>((resolve) => (answer = resolve))
  const { isDrawn } = await open(() => Promise.resolve({ answered }))
  expect(isDrawn()).toBe(false)
  answer()
  await pass(0)
  expect(isDrawn()).toBe(true)
})

it.each([
  ['an answer that takes long', () => Promise.resolve({ answered: never }), 250],
  ['a first question that takes long', () => never, 1_000],
])('draws without %s', async (_what, ask, patience) => {
  const { isDrawn } = await open(ask)
  await pass(patience - 1)
  expect(isDrawn()).toBe(false)
  await pass(1)
  expect(isDrawn()).toBe(true)
})

it.each<[string, () => Promise<FirstAnswers | null>]>([
  ['what says that a question failed', () => Promise.reject(new Error('Not today.'))],
  ['what says that an answer failed', () => Promise.resolve({ answered: Promise.reject(new Error('Not today.')) })],
  ['a page that asks by itself', () => Promise.resolve(null)],
])('draws at once: %s', async (_what, ask) => {
  const { isDrawn } = await open(ask)
  expect(isDrawn()).toBe(true)
})

it('draws what is known in the first frame', () => {
  const { result } = renderHook(() =>
    useFirstAnswers(
      () => never,
      () => true,
    ),
  )
  expect(result.current).toBe(true)
})

it('lets go of what nobody waits for any more, asked before or after', async () => {
  const leave = vi.fn()
  const asked = { answered: never, leave }
  const { unmount } = await open(() => Promise.resolve(asked))
  unmount()
  expect(leave).toHaveBeenCalledTimes(1)
  let ask: (asked: FirstAnswers) => void = () => undefined
  const late = await open(() => new Promise((resolve) => (ask = resolve)))
  late.unmount()
  ask(asked)
  await pass(0)
  expect(leave).toHaveBeenCalledTimes(2)
})
