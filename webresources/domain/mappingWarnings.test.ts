import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ColumnKind, DynamicsColumn } from './DynamicsColumn'
import type { FieldMapping } from './FieldMapping'
import { checkMappings } from './mappingWarnings'

function row(
  dynamicsField: string,
  netResultsField: string | null,
  directions: '' | '↑' | '↓' | '↑↓' = '↓',
): FieldMapping {
  const [toDynamics, fromDynamics] = [directions.includes('↑'), directions.includes('↓')]
  return { dynamicsField, dynamicsLabel: dynamicsField.toUpperCase(), netResultsField, toDynamics, fromDynamics }
}

const EMAIL = row('emailaddress1', 'Email Address')

function column(name: string, kind: ColumnKind = 'text', part: Partial<DynamicsColumn> = {}): [string, DynamicsColumn] {
  return [name, { name, label: name, kind, required: false, writable: true, ...part }]
}

/** The warnings of the first row. */
function warningsOf(mapping: FieldMapping, own: [string, DynamicsColumn] | null, others: readonly FieldMapping[] = []) {
  const columns = new Map([...(own === null ? [] : [own]), ...others.map(({ dynamicsField }) => column(dynamicsField))])
  return checkMappings([mapping, ...others], columns, 'contact').byField.get(mapping.dynamicsField) ?? []
}

it('warns of two fields that fill one field of Net-Results, each of them of the other', () => {
  const check = checkMappings([EMAIL, row('a', 'City'), row('b', 'City'), row('c', 'City', '↑')], null, 'contact')
  expect([...check.byField]).toEqual([
    ['a', [{ kind: 'sharedTarget', others: ['B'] }]],
    ['b', [{ kind: 'sharedTarget', others: ['A'] }]],
  ])
})

it('warns of a column that nobody can write, only if Net-Results is to write it', () => {
  const createdOn = column('createdon', 'date', { writable: false })
  expect(warningsOf(row('createdon', 'Renewal Date', '↑'), createdOn)).toEqual([{ kind: 'readOnly' }])
  expect(warningsOf(row('createdon', 'Renewal Date'), createdOn)).toEqual([])
})

it.each<[string, ColumnKind, boolean]>([
  ['City', 'text', true],
  ['City', 'number', false],
  ['City', 'date', false],
  ['City', 'yesNo', false],
  ['City', 'choice', false],
  ['City', 'lookup', false],
  ['Company Name', 'lookup', true],
  ['Industry', 'choice', true],
  ['Renewal Date', 'date', true],
  ['Renewal Date', 'lookup', false],
  ['Renewal Date', 'other', false],
])('knows whether %s may be written into a column of kind %s', (field, kind, fits) => {
  const warnings = warningsOf(row('it', field, '↑'), column('it', kind))
  expect(warnings).toEqual(fits ? [] : [{ kind: 'typeMismatch', column: kind }])
  expect(warningsOf(row('it', field, '↓'), column('it', kind))).toEqual([])
})

it('wants text for e-mail addresses', () => {
  expect(warningsOf(row('it', 'Email Address'), column('it', 'lookup'))).toEqual([
    { kind: 'notText', column: 'lookup' },
  ])
})

it('warns of a required column that Net-Results does not fill, if it writes to Dynamics at all', () => {
  const subject = column('subject', 'text', { required: true })
  const written = [row('lastname', 'Last Name', '↑')]
  expect(warningsOf(row('subject', null, ''), subject, written)).toEqual([{ kind: 'requiredUnmapped' }])
  expect(warningsOf(row('subject', null, ''), subject)).toEqual([])
  expect(warningsOf(row('subject', 'Title', '↓'), subject, written)).toEqual([{ kind: 'requiredUnmapped' }])
  expect(warningsOf(row('subject', 'Title', '↑'), subject, written)).toEqual([])
  expect(
    warningsOf(row('subject', null, ''), column('subject', 'text', { required: true, writable: false }), written),
  ).toEqual([])
})

it('says when no column fills the email address, of people only', () => {
  expect(checkMappings([row('a', 'City')], null, 'lead').emailUnmapped).toBe(true)
  expect(checkMappings([row('emailaddress1', 'Email Address', '↑')], null, 'contact').emailUnmapped).toBe(true)
  expect(checkMappings([EMAIL], null, 'contact').emailUnmapped).toBe(false)
  expect(checkMappings([row('a', 'City')], null, 'account').emailUnmapped).toBe(false)
  expect(checkMappings([], null, 'contact').emailUnmapped).toBe(false)
})

it('warns of a field that is mapped and goes nowhere, and of one that Dynamics has not', () => {
  expect(warningsOf(row('a', 'City', ''), column('a'))).toEqual([{ kind: 'noDirection' }])
  expect(warningsOf(row('a', 'City'), null)).toEqual([{ kind: 'columnMissing' }])
  expect(warningsOf(row('a', null, ''), null)).toEqual([])
})

it('says nothing that needs the metadata when there is none', () => {
  expect(checkMappings([EMAIL, row('it', 'City', '↑')], null, 'contact').byField.size).toBe(0)
})

const anyRow = fc
  .tuple(fc.constantFrom(null, 'City', 'State', 'Email Address', 'Industry'), fc.boolean(), fc.boolean())
  .map(([netResultsField, toDynamics, fromDynamics]) => ({ netResultsField, toDynamics, fromDynamics }))

it('names the others of a shared field exactly when there are any, whatever the mapping', () => {
  fc.assert(
    fc.property(fc.array(anyRow), (rows) => {
      const mappings = rows.map((one, index) => ({ ...one, dynamicsField: `f${index}`, dynamicsLabel: `F${index}` }))
      const { byField } = checkMappings(mappings, null, 'contact')
      for (const mapping of mappings) {
        const others = mappings.filter(
          (other) =>
            other !== mapping &&
            other.fromDynamics &&
            mapping.fromDynamics &&
            mapping.netResultsField !== null &&
            other.netResultsField === mapping.netResultsField,
        )
        const shared = byField.get(mapping.dynamicsField)?.find(({ kind }) => kind === 'sharedTarget')
        expect(shared).toEqual(
          others.length === 0
            ? undefined
            : { kind: 'sharedTarget', others: others.map(({ dynamicsLabel }) => dynamicsLabel) },
        )
      }
    }),
  )
})
