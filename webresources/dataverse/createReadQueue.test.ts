import { expect, it } from 'vitest'
import { createReadQueue } from './createReadQueue'
import { createSleeps, settle } from './fakeHost.testing'
import { toDataverseError } from './toDataverseError'

const BUSY = { errorCode: 2147951394 }

function setUp() {
  const sleeps = createSleeps()
  return { sleeps, read: createReadQueue({ sleep: sleeps.sleep, toError: (cause) => toDataverseError(cause) }) }
}

/** A task that answers when told to. */
function createTask() {
  let resolve: (answer: string) => void = () => undefined
  const answer = new Promise<string>((settled) => (resolve = settled))
  let runs = 0
  const task = () => {
    runs += 1
    return answer
  }
  return { resolve, task, runs: () => runs }
}

it('asks four questions at a time', async () => {
  const { read } = setUp()
  const tasks = Array.from({ length: 6 }, createTask)
  const answers = tasks.map(({ task }) => read(task))
  await settle()
  expect(tasks.map(({ runs }) => runs())).toEqual([1, 1, 1, 1, 0, 0])
  tasks[2]?.resolve('done')
  await settle()
  expect(tasks.map(({ runs }) => runs())).toEqual([1, 1, 1, 1, 1, 0])
  for (const { resolve } of tasks) resolve('done')
  expect(await Promise.all(answers)).toEqual(Array.from({ length: 6 }, () => 'done'))
})

it('lets the next one in after a failure', async () => {
  const { read } = setUp()
  const failures = Array.from({ length: 4 }, () => read(() => Promise.reject(new Error('no'))))
  const next = read(() => Promise.resolve('yes'))
  expect(await Promise.allSettled(failures)).toMatchObject(failures.map(() => ({ status: 'rejected' })))
  expect(await next).toBe('yes')
})

it('asks again after 2, 4 and 8 seconds while Dataverse is busy, and then gives up', async () => {
  const { read, sleeps } = setUp()
  const pauses: number[][] = []
  let asked = 0
  const answer = read(() => {
    asked += 1
    return Promise.reject(BUSY)
  })
  const refused = expect(answer).rejects.toMatchObject({ kind: 'throttled' })
  for (let round = 0; round < 3; round += 1) {
    await settle()
    pauses.push(sleeps.lengths())
    await sleeps.wakeAll()
  }
  await refused
  expect(pauses).toEqual([[2_000], [4_000], [8_000]])
  expect(asked).toBe(4)
})

it('asks only once when the answer is a refusal', async () => {
  const { read, sleeps } = setUp()
  await expect(read(() => Promise.reject({ errorCode: 2147746336 }))).rejects.toMatchObject({ kind: 'privilege' })
  expect(sleeps.lengths()).toEqual([])
})

it('turns a task that throws at once into the same error', async () => {
  const { read } = setUp()
  const task = () => {
    throw { status: 401 }
  }
  await expect(read(task)).rejects.toMatchObject({ name: 'DataverseError', kind: 'sessionExpired' })
})

it('rejects with the reason as soon as it is aborted, and drops the late answer', async () => {
  const { read } = setUp()
  const { task, resolve } = createTask()
  const controller = new AbortController()
  const reason = new Error('another record')
  const answer = read(task, controller.signal)
  await settle()
  controller.abort(reason)
  await expect(answer).rejects.toBe(reason)
  resolve('late')
  await expect(answer).rejects.toBe(reason)
})

it('does not ask at all once it is aborted', async () => {
  const { read } = setUp()
  const { task, runs } = createTask()
  await expect(read(task, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
  await settle()
  expect(runs()).toBe(0)
})

it('stops asking a busy Dataverse when it is aborted meanwhile', async () => {
  const { read, sleeps } = setUp()
  const controller = new AbortController()
  let asked = 0
  const answer = read(() => {
    asked += 1
    return Promise.reject(BUSY)
  }, controller.signal)
  await settle()
  controller.abort(new Error('gone'))
  await expect(answer).rejects.toThrow('gone')
  await sleeps.wakeAll()
  expect(asked).toBe(1)
})
