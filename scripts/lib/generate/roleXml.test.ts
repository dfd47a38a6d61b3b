import { expect, it } from 'vitest'
import { attributeOf, descendants } from '../xml/XmlElement'
import { roleXml } from './roleXml'

it('sorts privileges of all depths by name', () => {
  const role = roleXml(
    { name: 'R', privileges: { Global: ['prvReadUser', 'prvReadLead'], Basic: ['prvReadNote'] } },
    (key) => key,
  )
  expect(attributeOf(role, 'id')).toBe('{role/R}')
  expect(descendants(role, 'RolePrivilege').map(({ attributes }) => attributes)).toEqual([
    { name: 'prvReadLead', level: 'Global' },
    { name: 'prvReadNote', level: 'Basic' },
    { name: 'prvReadUser', level: 'Global' },
  ])
})
