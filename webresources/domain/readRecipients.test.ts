import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readRecipients } from './readRecipients'

it.each([
  ['', []],
  ['  , ,', []],
  ['i.solheim@sales.example', ['i.solheim@sales.example']],
  [' a@b.example ,c+d@e.f.example,', ['a@b.example', 'c+d@e.f.example']],
  ['a@b.example, A@B.example, a@b.example', ['a@b.example']],
  ['jürgen@müller.example', ['jürgen@müller.example']],
])('reads %j', (text, addresses) => {
  expect(readRecipients(text)).toEqual({ addresses })
})

it.each(['ingrid', 'a@b', 'a@@b.example', '@b.example', 'a@b..example', 'Ingrid <a@b.example>', 'a b@c.example'])(
  'says that %j is no address',
  (text) => {
    expect(readRecipients(`x@y.example, ${text}`)).toEqual({ problem: 'notAnAddress', text })
  },
)

it('says that an address is too long', () => {
  const text = `${'a'.repeat(250)}@b.example`
  expect(readRecipients(text)).toEqual({ problem: 'notAnAddress', text })
})

it.each(['a@b.example; c@d.example', 'a@b.example c@d.example', 'a@b.example\nc@d.example'])(
  'asks for commas in %j',
  (text) => {
    expect(readRecipients(text)).toEqual({ problem: 'separator' })
  },
)

const address = fc
  .tuple(fc.stringMatching(/^[a-zA-Z0-9._+-]{1,20}$/), fc.stringMatching(/^[a-z0-9-]{1,20}$/))
  .map(([name, host]) => `${name}@${host}.example`)

it('reads again what it has read, each address once', () => {
  fc.assert(
    fc.property(fc.array(address), (typed) => {
      const read = readRecipients(typed.join(' , '))
      if (!('addresses' in read)) throw new Error('These are addresses.')
      const { addresses } = read
      expect(new Set(addresses.map((one) => one.toLowerCase())).size).toBe(addresses.length)
      expect(new Set(addresses.map((one) => one.toLowerCase()))).toEqual(new Set(typed.map((one) => one.toLowerCase())))
      expect(readRecipients(addresses.join(', '))).toEqual({ addresses })
    }),
  )
})

it('never throws, whatever was typed', () => {
  fc.assert(fc.property(fc.string(), (text) => void readRecipients(text)))
})
