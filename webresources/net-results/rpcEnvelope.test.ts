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
    { kind: 'refused', code: -32000, serverMessage: 'Alice is locked' },
  ],
  [
    { id: null, error: { code: '-32700', message: 'x' } },
    { kind: 'refused', code: -32700, serverMessage: 'x' },
  ],
  [
    { id: 'nr1', error: { code: -32601, message: 'x' } },
    { kind: 'unsupported', code: -32601 },
  ],
  [
    { id: 'nr1', result: null, error: { code: 5, message: 'x' } },
    { kind: 'refused', code: 5, serverMessage: 'x' },
  ],
  [
    { id: 'nr1', error: 'no' },
    { kind: 'refused', serverMessage: 'no' },
  ],
  [
    { id: 'nr1', error: { message: 'no' } },
    { kind: 'refused', serverMessage: 'no' },
  ],
  [
    { id: 'nr1', error: { code: 5, message: ' \n' } },
    { kind: 'refused', code: 5 },
  ],
  [
    { id: 'nr1', error: { code: 5, message: { text: 'no' } } },
    { kind: 'refused', code: 5 },
  ],
  [{ id: 'nr1', error: ['no'] }, { kind: 'refused' }],
  [
    { code: -32601, message: 'x', data: null },
    { kind: 'unsupported', code: -32601 },
  ],
  [
    { code: 12, message: 'x' },
    { kind: 'refused', code: 12, serverMessage: 'x' },
  ],
])('reads %j as an error, and keeps the words of a refusal only', (body, failure) => {
  expect(read(body)).toEqual({ ok: false, failure })
})

it('cuts what the server says to 300 characters, none of them left half', () => {
  const read300 = (message: string) => readSingle(success({ id: 'nr1', error: { code: 5, message } }), 'nr1')
  expect(read300(`  ${'\u{1F511}'.repeat(400)}`)).toMatchObject({ failure: { serverMessage: '\u{1F511}'.repeat(300) } })
  expect(read300('x'.repeat(301))).toMatchObject({ failure: { serverMessage: 'x'.repeat(300) } })
  expect(read300('x'.repeat(300))).toMatchObject({ failure: { serverMessage: 'x'.repeat(300) } })
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
