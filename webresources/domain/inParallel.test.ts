import { expect, it } from 'vitest'
import { inParallel } from './inParallel'

const settle = () => new Promise<void>((resolve) => setTimeout(resolve))

it('does each once, in order, never more than the limit at a time', async () => {
  const began: number[] = []
  let running = 0
  let most = 0
  await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    began.push(item)
    most = Math.max(most, (running += 1))
    await settle()
    running -= 1
  })
  expect(began).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(most).toBe(3)
})

it('lets what has begun finish and begins nothing more once it is stopped', async () => {
  const ended: number[] = []
  let goesOn = true
  await inParallel(
    [1, 2, 3, 4, 5],
    2,
    async (item) => {
      if (item === 2) goesOn = false
      await settle()
      ended.push(item)
    },
    () => goesOn,
  )
  expect(ended).toEqual([1, 2])
})

it('has nothing to do for nobody', async () => {
  await inParallel([], 4, () => Promise.reject(new Error('never')))
})
