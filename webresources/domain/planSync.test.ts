import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CHOICES, defaultMapping, EMAIL_FIELD } from './defaultSyncRules'
import type { FieldMapping } from './FieldMapping'
import { columnsToRead, fieldsToFill, planSync, type SyncSubject } from './planSync'
import type { SyncChoices, SyncRules } from './SyncRules'

const CHOICES: SyncChoices = {
  onlyWithEmail: true,
  dynamicsWritesEmpty: false,
  skipInactive: true,
  defaultAccountName: '(Unknown)',
  defaultLastName: '(No name)',
}
const CONTACT = defaultMapping('contact')
const ADA: SyncSubject = {
  active: true,
  columns: {
    emailaddress1: ' ada@example.com ',
    firstname: 'Ada',
    lastname: 'Byron',
    parentcustomerid: 'Analytical Engines',
    fax: null,
  },
}

const rules = (choices: Partial<SyncChoices> = {}, mapping: readonly FieldMapping[] = CONTACT): SyncRules => ({
  mapping,
  choices: { ...CHOICES, ...choices },
})
const map = (dynamicsField: string, netResultsField: string | null, fromDynamics = true): FieldMapping => ({
  dynamicsField,
  dynamicsLabel: dynamicsField,
  netResultsField,
  toDynamics: true,
  fromDynamics,
})
const withColumns = (columns: SyncSubject['columns']): SyncSubject => ({
  ...ADA,
  columns: { ...ADA.columns, ...columns },
})

it('sends what is filled in, under the labels of Net-Results', () => {
  expect(planSync(ADA, rules())).toEqual({
    send: {
      'Email Address': 'ada@example.com',
      'First Name': 'Ada',
      'Last Name': 'Byron',
      'Company Name': 'Analytical Engines',
    },
  })
})

it('maps the fields that the contract lists, for contact and lead', () => {
  const common =
    'Email Address, First Name, Last Name, Title, Address 1, Address 2, City, State, Country, Postal Code, Work Phone, Home Phone, Mobile Phone, Fax, Company Name'
  expect(fieldsToFill(rules()).join(', ')).toBe(common)
  expect(fieldsToFill(rules({}, defaultMapping('lead'))).join(', ')).toBe(common)
  expect(columnsToRead(rules())).toContain('parentcustomerid')
  expect(columnsToRead(rules({}, defaultMapping('lead')))).toContain('companyname')
})

it('erases nothing unless Dynamics may write empty fields', () => {
  expect(planSync(ADA, rules())).not.toHaveProperty('send.Fax')
  expect(planSync(ADA, rules({ dynamicsWritesEmpty: null }))).not.toHaveProperty('send.Fax')
  expect(planSync(ADA, rules({ dynamicsWritesEmpty: true }))).toHaveProperty('send.Fax', '')
})

it('names people without a last name and without an account as the administrator wants', () => {
  const nameless = withColumns({ lastname: ' ', parentcustomerid: null })
  expect(planSync(nameless, rules())).toMatchObject({
    send: { 'Last Name': '(No name)', 'Company Name': '(Unknown)' },
  })
  const noDefaults = { defaultLastName: '', defaultAccountName: ' ' }
  expect(planSync(nameless, rules(noDefaults))).toEqual({
    send: { 'Email Address': 'ada@example.com', 'First Name': 'Ada' },
  })
})

it('takes the first of two columns that is not empty before it takes a default', () => {
  const both = [
    map('emailaddress1', EMAIL_FIELD),
    map('parentaccountid', 'Company Name'),
    map('companyname', 'Company Name'),
  ]
  const lead = { active: true, columns: { emailaddress1: 'a@b.example', parentaccountid: null, companyname: 'Typed' } }
  expect(planSync(lead, rules({}, both))).toMatchObject({ send: { 'Company Name': 'Typed' } })
})

it('reads and sends nothing that is not mapped from Dynamics', () => {
  const mapping = [map('emailaddress1', EMAIL_FIELD), map('fax', 'Fax', false), map('jobtitle', null)]
  const subject = withColumns({ fax: '1', jobtitle: 'Countess' })
  expect(columnsToRead(rules({}, mapping))).toEqual(['emailaddress1'])
  expect(planSync(subject, rules({}, mapping))).toEqual({ send: { 'Email Address': 'ada@example.com' } })
})

describe('refuses', () => {
  const withoutEmail = withColumns({ emailaddress1: '  ' })
  const inactive = { ...ADA, active: false }

  it('a person without an e-mail address, unless those are sent as well', () => {
    expect(planSync(withoutEmail, rules())).toEqual({ refuse: 'noEmail' })
    expect(planSync(withoutEmail, rules({ onlyWithEmail: null }))).toEqual({ refuse: 'noEmail' })
    expect(planSync(withoutEmail, rules({ onlyWithEmail: false }))).toHaveProperty('send')
  })

  it('an inactive record, where the administrator leaves them out', () => {
    expect(planSync(inactive, rules())).toEqual({ refuse: 'inactive' })
    expect(planSync(inactive, rules({ skipInactive: false }))).toHaveProperty('send')
    expect(planSync(inactive, rules({ skipInactive: null }))).toHaveProperty('send')
  })

  it('everybody while no column goes to the e-mail address', () => {
    expect(planSync(ADA, rules({}, [map('lastname', 'Last Name')]))).toEqual({ refuse: 'emailNotMapped' })
    expect(planSync(ADA, rules({}, []))).toEqual({ refuse: 'emailNotMapped' })
  })
})

it('is careful where Net-Results does not tell what the administrator has decided', () => {
  expect(planSync(withColumns({ lastname: null }), { mapping: CONTACT, choices: DEFAULT_CHOICES })).toMatchObject({
    send: { 'Last Name': '(Unknown)' },
  })
})

describe('whatever the record, the mapping and the choices', () => {
  const maybe = fc.constantFrom(true, false, null)
  const columns = fc.constantFrom('emailaddress1', 'lastname', 'companyname', 'parentcustomerid', 'fax', 'dw_custom')
  const labels = fc.constantFrom(EMAIL_FIELD, 'Last Name', 'Company Name', 'Fax')
  const someRules = fc.record({
    mapping: fc.array(
      fc.tuple(columns, fc.option(labels), fc.boolean()).map(([column, label, from]) => map(column, label, from)),
    ),
    choices: fc.record({
      onlyWithEmail: maybe,
      dynamicsWritesEmpty: maybe,
      skipInactive: maybe,
      defaultAccountName: fc.constantFrom('', '(Unknown)'),
      defaultLastName: fc.constantFrom('', '(Unknown)'),
    }),
  })
  const subjects = fc.record({
    active: fc.boolean(),
    columns: fc.dictionary(columns, fc.option(fc.string({ maxLength: 4 })), { noNullPrototype: true }),
  })

  it('sends only mapped fields, and the value of one of their columns or its default', () => {
    fc.assert(
      fc.property(subjects, someRules, (subject, given) => {
        const plan = planSync(subject, given)
        if ('refuse' in plan) return
        for (const [label, value] of Object.entries(plan.send)) {
          const sources = given.mapping.filter((one) => one.netResultsField === label && one.fromDynamics)
          const possible = sources.map(({ dynamicsField }) => subject.columns[dynamicsField]?.trim() ?? '')
          expect([...possible, '(Unknown)', '']).toContain(value)
          expect(sources.length).toBeGreaterThan(0)
          if (value === '') expect(given.choices.dynamicsWritesEmpty).toBe(true)
          // A real value is never lost to an empty one or to a default.
          if (possible.some((one) => one !== '')) expect(possible.filter((one) => one !== '')).toContain(value)
        }
      }),
    )
  })

  it('sends every field that has a value, or sends nobody', () => {
    fc.assert(
      fc.property(subjects, someRules, (subject, given) => {
        const plan = planSync(subject, given)
        if ('refuse' in plan) return
        const filled = given.mapping.filter(
          ({ dynamicsField, fromDynamics }) => fromDynamics && Boolean(subject.columns[dynamicsField]?.trim()),
        )
        for (const { netResultsField } of filled)
          if (netResultsField !== null) expect(plan.send).toHaveProperty([netResultsField])
      }),
    )
  })

  it('never sends a record that the administrator has left out', () => {
    fc.assert(
      fc.property(subjects, someRules, (subject, given) => {
        const plan = planSync(subject, given)
        if ('refuse' in plan) return
        expect(given.choices.skipInactive === true && !subject.active).toBe(false)
        if (given.choices.onlyWithEmail !== false) expect(plan.send[EMAIL_FIELD]).toBeTruthy()
      }),
    )
  })
})
