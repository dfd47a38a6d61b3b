import { expect, it } from 'vitest'
import { createDiagnostics } from './diagnostics'

const request = (id: number) => ({
  ids: [`nr${id}`],
  what: 'Contact.a',
  at: id,
  milliseconds: 1,
  status: 200,
  outcome: 'ok',
})

it('keeps the last 25 requests, newest first', () => {
  const diagnostics = createDiagnostics()
  for (let id = 1; id <= 30; id += 1) diagnostics.trace(request(id))
  expect(diagnostics.requests().map(({ at }) => at)).toEqual(Array.from({ length: 25 }, (_, index) => 30 - index))
})
