import { expect, it } from 'vitest'
import { personName } from './personName'

it.each([
  [{ firstName: 'Priya', lastName: 'Raghavan', emailAddress: 'p@x.example' }, 'Priya Raghavan'],
  [{ firstName: null, lastName: 'Raghavan', emailAddress: null }, 'Raghavan'],
  [{ firstName: ' ', lastName: null, emailAddress: 'p@x.example' }, 'p@x.example'],
  [{ firstName: null, lastName: null, emailAddress: null }, null],
])('%o is called %s', (person, name) => {
  expect(personName(person)).toBe(name)
})
