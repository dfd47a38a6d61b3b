import * as fc from 'fast-check'
import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { createCredentials, findCredentialsProblem, findStorageProblem } from './Credentials'

it('writes the header of RFC 7617', () => {
  expect(createCredentials('Aladdin', 'open sesame').authorization()).toBe('Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==')
})

it('encodes as UTF-8, as in the second example of RFC 7617', () => {
  expect(createCredentials('test', '123\u00A3').authorization()).toBe('Basic dGVzdDoxMjPCow==')
})

it('carries any user name and password so that the server reads them back', () => {
  const userName = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes(':'))
  fc.assert(
    fc.property(userName, fc.string({ unit: 'grapheme' }), (name, password) => {
      const header = createCredentials(name, password).authorization()
      const [scheme, code = ''] = header.split(' ')
      expect(scheme).toBe('Basic')
      expect(Buffer.from(code, 'base64').toString('utf8')).toBe(`${name}:${password}`)
    }),
  )
})

it('shows no password to whoever prints, stores or copies it', () => {
  const credentials = createCredentials('rep@contoso.example', 'hunter2!')
  const secrets = ['hunter2!', credentials.authorization().slice('Basic '.length)]
  const views = [JSON.stringify(credentials), String(credentials), inspect(credentials, { depth: 9, showHidden: true })]
  for (const secret of secrets) for (const view of views) expect(view).not.toContain(secret)
  expect({ ...credentials }.userName).toBe('rep@contoso.example')
})

it.each([
  ['', 'secret', 'userNameMissing'],
  ['   ', 'secret', 'userNameMissing'],
  ['rep', '', 'passwordMissing'],
  ['re:p', 'secret', 'colonInUserName'],
  ['rep\n', 'secret', 'controlCharacter'],
  ['rep', 'sec\u007fret', 'controlCharacter'],
  ['rep', 'a:b', null],
  ['rep', 'half \ud83d', 'controlCharacter'],
  ['rep', ' "a\' b" ', null],
  ['r\u00e9p', 'p\u00e4ss \u{1F511}', null],
] as const)('finds in %j and %j: %s', (userName, password, problem) => {
  expect(findCredentialsProblem(userName, password)).toBe(problem)
})

it.each([
  ['rep', 'x'.repeat(200), null],
  ['rep', 'x'.repeat(201), 'passwordTooLong'],
  ['r'.repeat(200), 'secret', null],
  ['r'.repeat(201), 'secret', 'userNameTooLong'],
  // Each of these takes two of the column's characters.
  ['rep', '\u{1F511}'.repeat(101), 'passwordTooLong'],
  ['re:p', 'secret', 'colonInUserName'],
] as const)('knows whether the columns hold them', (userName, password, problem) => {
  expect(findStorageProblem(userName, password)).toBe(problem)
})
