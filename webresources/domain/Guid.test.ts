import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseGuid } from './Guid'

const NOBODY = '00000000-0000-0000-0000-000000000000'

it.each([
  ['F41ADF61-824B-41BA-8C81-0F17FE22B244', 'f41adf61-824b-41ba-8c81-0f17fe22b244'],
  ['{F41ADF61-824B-41BA-8C81-0F17FE22B244}', 'f41adf61-824b-41ba-8c81-0f17fe22b244'],
  ['f41adf61-824b-41ba-8c81-0f17fe22b244', 'f41adf61-824b-41ba-8c81-0f17fe22b244'],
])('reads %s', (value, normal) => {
  expect(parseGuid(value)).toBe(normal)
})

it.each([
  '',
  NOBODY,
  `{${NOBODY}}`,
  '{f41adf61-824b-41ba-8c81-0f17fe22b244',
  'f41adf61-824b-41ba-8c81-0f17fe22b244}',
  '{{f41adf61-824b-41ba-8c81-0f17fe22b244}}',
  'f41adf61824b41ba8c810f17fe22b244',
  ' f41adf61-824b-41ba-8c81-0f17fe22b244',
  'f41adf61-824b-41ba-8c81-0f17fe22b244\n',
  'g41adf61-824b-41ba-8c81-0f17fe22b244',
  '%7bf41adf61-824b-41ba-8c81-0f17fe22b244%7d',
])('refuses %j', (value) => {
  expect(parseGuid(value)).toBeNull()
})

it('reads every GUID the same in either case, with or without braces', () => {
  fc.assert(
    fc.property(
      fc.uuid().filter((uuid) => uuid !== NOBODY),
      fc.boolean(),
      fc.boolean(),
      (uuid, upper, braces) => {
        const written = upper ? uuid.toUpperCase() : uuid
        expect(parseGuid(braces ? `{${written}}` : written)).toBe(uuid)
      },
    ),
  )
})

it('refuses everything that is not text', () => {
  fc.assert(
    fc.property(
      fc.anything().filter((value) => typeof value !== 'string'),
      (value) => {
        expect(parseGuid(value)).toBeNull()
      },
    ),
  )
})
