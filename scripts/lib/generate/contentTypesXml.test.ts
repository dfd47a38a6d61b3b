import { expect, it } from 'vitest'
import { contentTypesXml } from './contentTypesXml'

it('covers files by their extension once, and names those without one', () => {
  const types = contentTypesXml(['solution.xml', 'customizations.xml', 'WebResources/nr_b', 'WebResources/nr_a'])
  expect(
    types.children.map(({ name, attributes }) => [name, attributes['Extension'] ?? attributes['PartName']]),
  ).toEqual([
    ['Default', 'xml'],
    ['Override', '/WebResources/nr_a'],
    ['Override', '/WebResources/nr_b'],
  ])
})
