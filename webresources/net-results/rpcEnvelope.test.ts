import { expect, it } from 'vitest'
import { success } from './Failure'
import { createRequest, readBatch, readSingle } from './rpcEnvelope'

const read = (body: unknown) => readSingle(success(body), 'nr1')

it('writes a JSON-RPC 2.0 request with named parameters', () => {
  expect(createRequest('nr1', 'getDefault', {})).toEqual({
    jsonrpc: '2.0',
    id: 'nr1',
    method: 'getDefault',
    params: {},
  })
})

it.each([
  { jsonrpc: '2.0', id: 'nr1', result: 7 },
  { id: 'nr1', result: 7 },
  { id: 'nr1', result: 7, error: null },
  { id: 'nr1', result: 7, code: 3, message: 'x' },
])('reads the result of %j', (body) => {
  expect(read(body)).toEqual({ ok: true, value: 7 })
})

it('takes a result of null for a result', () => {
  expect(read({ id: 'nr1', result: null })).toEqual({ ok: true, value: null })
})

it.each([
  [
    { id: 'nr1', error: { code: -32000, message: 'Alice is locked' } },
    { kind: 'refused', code: -32000 },
  ],
  [
    { id: null, error: { code: '-32700', message: 'x' } },
    { kind: 'refused', code: -32700 },
  ],
  [
    { id: 'nr1', error: { code: -32601, message: 'x' } },
    { kind: 'unsupported', code: -32601 },
  ],
  [
    { id: 'nr1', result: null, error: { code: 5, message: 'x' } },
    { kind: 'refused', code: 5 },
  ],
  [{ id: 'nr1', error: 'no' }, { kind: 'refused' }],
  [{ id: 'nr1', error: { message: 'no' } }, { kind: 'refused' }],
  [
    { code: -32601, message: 'x', data: null },
    { kind: 'unsupported', code: -32601 },
  ],
  [
    { code: 12, message: 'x' },
    { kind: 'refused', code: 12 },
  ],
])('reads %j as an error, without its words', (body, failure) => {
  expect(read(body)).toEqual({ ok: false, failure })
})

it.each([
  { id: 'nr2', result: 7 },
  { id: 1, result: 7 },
  { result: 7 },
  { id: 'nr2', error: { code: 1, message: 'x' } },
  { id: 'nr1' },
  { id: 'nr1', error: null },
  {},
  [],
  [{ id: 'nr1', result: 7 }],
  null,
  'nr1',
  7,
])('calls %j malformed', (body) => {
  expect(read(body)).toEqual({ ok: false, failure: { kind: 'malformed' } })
})

it('puts the answers of a batch into the order of the requests', () => {
  const body = [{ id: 'b', error: { code: -32601, message: 'x' } }, { id: 'c' }, { id: 'a', result: 1 }]
  expect(readBatch(body, ['a', 'b', 'c'])).toEqual([
    { ok: true, value: 1 },
    { ok: false, failure: { kind: 'unsupported', code: -32601 } },
    { ok: false, failure: { kind: 'malformed' } },
  ])
})

it.each([
  ['an answer is missing', [{ id: 'a', result: 1 }]],
  [
    'an id is a stranger',
    [
      { id: 'a', result: 1 },
      { id: 'x', result: 1 },
    ],
  ],
  [
    'an id comes twice',
    [
      { id: 'a', result: 1 },
      { id: 'a', result: 1 },
    ],
  ],
  [
    'there is one too many',
    [
      { id: 'a', result: 1 },
      { id: 'b', result: 1 },
      { id: 'c', result: 1 },
    ],
  ],
  ['one is no object', [{ id: 'a', result: 1 }, null]],
  ['it is one error', { id: null, error: { code: -32600, message: 'x' } }],
  ['it is nothing', null],
])('does not take it for a batch when %s', (_, body) => {
  expect(readBatch(body, ['a', 'b'])).toBeNull()
})
