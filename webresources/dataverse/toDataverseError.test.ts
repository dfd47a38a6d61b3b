import { expect, it } from 'vitest'
import { DataverseError } from './DataverseError'
import { toDataverseError } from './toDataverseError'

it.each([
  ['unsigned, as Xrm.WebApi documents it', { errorCode: 2147746327, message: 'gone' }],
  ['signed, as older texts print it', { errorCode: -2147220969, message: 'gone' }],
  ['hexadecimal', { code: '0x80040217', message: 'gone' }],
  ['as the Web API answers', { error: { code: '0x80040217', message: 'gone' } }],
])('reads a code %s', (_spelling, error) => {
  expect(toDataverseError(error)).toMatchObject({ kind: 'notFound', code: '0x80040217', message: 'gone' })
})

it.each([
  [2147746336, 'privilege'],
  [2147779334, 'access'],
  [0x8004f507, 'secured'],
  [2147879042, 'conflict'],
  [2147951393, 'throttled'],
  [2147951394, 'throttled'],
  [2147951398, 'throttled'],
  [2147746405, 'unknown'],
])('names the kind of %d', (errorCode, kind) => {
  expect(toDataverseError({ errorCode }).kind).toBe(kind)
})

it.each([
  [401, 'sessionExpired'],
  [403, 'access'],
  [404, 'notFound'],
  [412, 'conflict'],
  [429, 'throttled'],
  [500, 'unknown'],
])('names the kind of HTTP %d', (status, kind) => {
  expect(toDataverseError({ status }).kind).toBe(kind)
})

it('believes the code rather than the status', () => {
  expect(toDataverseError({ status: 403, errorCode: 2147746336 }).kind).toBe('privilege')
})

it('knows a lost session by the words of the server, which is all that Xrm.WebApi shows', () => {
  const error = { errorCode: 0, message: 'HTTP Error 401 - Unauthorized: Access is denied' }
  expect(toDataverseError(error, true).kind).toBe('sessionExpired')
})

it('blames the network for an error that says nothing we know, when there is none', () => {
  expect(toDataverseError(new TypeError('Failed to fetch'), true).kind).toBe('offline')
  expect(toDataverseError(new TypeError('Failed to fetch'), false).kind).toBe('unknown')
  expect(toDataverseError({ errorCode: 0x80040216, message: 'Failed to fetch' }, true).kind).toBe('offline')
  expect(toDataverseError({ errorCode: 2147746336 }, true).kind).toBe('privilege')
})

it('keeps the cause and finds words for an error that has none', () => {
  const cause = { errorCode: 5 }
  expect(toDataverseError(cause)).toMatchObject({
    cause,
    code: '0x5',
    message: expect.stringContaining('without a reason'),
  })
  expect(toDataverseError(undefined).kind).toBe('unknown')
  expect(toDataverseError('only a text').message).toBe('only a text')
})

it('passes on what is one already', () => {
  const error = new DataverseError('malformed', 'no')
  expect(toDataverseError(error)).toBe(error)
})
