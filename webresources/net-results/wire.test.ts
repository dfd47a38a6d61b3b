import * as v from 'valibot'
import { expect, it } from 'vitest'
import {
  wireAnswer,
  wireBoolean,
  wireCount,
  wireFlag,
  wireId,
  wireInstant,
  wireNumber,
  wireText,
  wireTextOrEmpty,
  wireWebAddress,
  wireWord,
} from './wire'

it.each([
  [7, '7'],
  ['7', '7'],
  ['007', '7'],
  [9007199254740991, '9007199254740991'],
  ['9223372036854775807', '9223372036854775807'],
])('reads the id %j as %s', (value, id) => {
  expect(v.parse(wireId(), value)).toBe(id)
})

it.each([0, '0', '', -1, '-1', 1.5, '1.5', 1e21, 2 ** 53, '1e3', ' 7', 'abc', true, null, [], [7], {}])(
  'does not take %j for an id',
  (value) => {
    expect(v.is(wireId(), value)).toBe(false)
  },
)

it.each([
  [1.5, 1.5],
  [0, 0],
  ['0', 0],
  ['-12.50', -12.5],
  [' 7 ', 7],
  ['', null],
  ['7 points', null],
  ['0x10', null],
  ['1e999', null],
  [null, null],
  [true, null],
  [[], null],
  [{}, null],
])('reads the number %j as %j', (value, number) => {
  expect(v.parse(wireNumber, value)).toBe(number)
})

it('takes no infinity for a number', () => {
  expect(v.parse(wireNumber, JSON.parse('1e999'))).toBeNull()
  expect(v.parse(wireNumber, '9'.repeat(400))).toBeNull()
})

it.each([
  [12, 12],
  ['12', 12],
  [0, 0],
  [-1, null],
  [1.5, null],
  ['many', null],
  [undefined, null],
])('reads the count %j as %j', (value, count) => {
  expect(v.parse(wireCount, value)).toBe(count)
})

it.each([
  [true, true],
  [1, true],
  ['1', true],
  [false, false],
  [0, false],
  ['0', false],
  [null, null],
  ['', null],
  ['yes', null],
  [2, null],
  [[], null],
])('reads the boolean %j as %j', (value, boolean) => {
  expect(v.parse(wireBoolean, value)).toBe(boolean)
})

it('keeps text as it came, markup included, and reads nothing else as text', () => {
  expect(v.parse(wireText, ' <b>Anne & Co</b> ')).toBe(' <b>Anne & Co</b> ')
  for (const value of ['', null, 7, true, {}, ['x']]) expect(v.parse(wireText, value)).toBeNull()
})

it('reads a date that is none as unknown', () => {
  expect(v.parse(wireInstant, '2026-11-18 12:00:00')).toBe(Date.UTC(2026, 10, 18, 12))
  for (const value of ['0000-00-00 00:00:00', '', null, 1763467205, {}]) expect(v.parse(wireInstant, value)).toBeNull()
})

it('takes web addresses for links, and nothing that would run', () => {
  expect(v.parse(wireWebAddress, 'https://www.contoso.example/pricing?x=1')).toBe(
    'https://www.contoso.example/pricing?x=1',
  )
  for (const value of ['javascript:alert(1)', 'data:text/html,x', '/pricing', 'https://', '', 7, null]) {
    expect(v.parse(wireWebAddress, value)).toBeNull()
  }
})

it('reads a mark that is not there as not set, and an answer that is none as no answer', () => {
  expect([true, 1, '1', false, null, undefined, 'yes'].map((value) => v.parse(wireFlag, value))).toEqual([
    ...[true, true, true],
    ...[false, false, false, false],
  ])
  expect([true, '1', 0, '0'].map((value) => v.parse(wireAnswer, value))).toEqual([true, true, false, false])
  for (const value of [null, undefined, '', 'yes', 2, [], {}]) expect(v.is(wireAnswer, value)).toBe(false)
})

it('reads a word that it does not know as unknown', () => {
  const word = wireWord(['download', 'upload'])
  expect(['upload', 'Upload', 'sideways', null, 7].map((value) => v.parse(word, value))).toEqual([
    'upload',
    ...[null, null, null, null],
  ])
})

it('reads no text as empty where that will do', () => {
  expect(['x', '', null, undefined, 7, {}].map((value) => v.parse(wireTextOrEmpty, value))).toEqual([
    'x',
    ...['', '', '', '', ''],
  ])
})
