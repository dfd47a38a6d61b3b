import { expect, it } from 'vitest'
import { createLimiter } from './createLimiter'

it('runs tasks in order, at most so many at a time, and goes on after one has failed', async () => {
  const limit = createLimiter(2)
  const started: number[] = []
  let underWay = 0
  let most = 0
  const tasks = Array.from({ length: 7 }, (_, index) =>
    limit(async () => {
      started.push(index)
      most = Math.max(most, ++underWay)
      await new Promise((resolve) => setTimeout(resolve, index % 2))
      underWay--
      if (index === 1) throw new Error('one')
    }),
  )
  const ends = await Promise.allSettled(tasks)
  expect(ends.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, true, true, true])
  expect(started).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(most).toBe(2)
})

it('has all its places again when everything is done', async () => {
  const limit = createLimiter(1)
  const done: string[] = []
  const run = (name: string) => limit(() => Promise.resolve(void done.push(name)))
  await Promise.all([run('a'), run('b'), run('c')])
  await run('d')
  expect(done).toEqual(['a', 'b', 'c', 'd'])
})
