import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inOneTask } from './inOneTask'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('runs all that was scheduled in one task, in its order', () => {
  const schedule = inOneTask()
  const ran: string[] = []
  schedule(() => ran.push('first'))
  schedule(() => ran.push('second'))
  expect(ran).toEqual([])
  expect(vi.getTimerCount()).toBe(1)
  vi.runAllTimers()
  expect(ran).toEqual(['first', 'second'])
})

it('leaves to the next task what is scheduled meanwhile', () => {
  const schedule = inOneTask()
  const ran: string[] = []
  schedule(() => schedule(() => ran.push('later')))
  vi.advanceTimersToNextTimer()
  expect(ran).toEqual([])
  vi.advanceTimersToNextTimer()
  expect(ran).toEqual(['later'])
})

it('reports what one of them throws, and runs the others', () => {
  const schedule = inOneTask()
  const ran: string[] = []
  schedule(() => {
    throw new Error('broken')
  })
  schedule(() => ran.push('other'))
  vi.advanceTimersToNextTimer()
  expect(ran).toEqual(['other'])
  expect(() => vi.runAllTimers()).toThrow('broken')
})
