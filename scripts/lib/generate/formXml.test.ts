import { describe, expect, it } from 'vitest'
import { passwordColumn, userNameColumn } from '../../../solution/columns/credentialColumns'
import { contactForm } from '../../../solution/forms/contactForm'
import { userForm } from '../../../solution/forms/userForm'
import { attributeOf, descendants } from '../xml/XmlElement'
import { formXml } from './formXml'

const guidOf = (key: string): string => key

describe('formXml', () => {
  it('marks only the topmost added elements', () => {
    const added = descendants(formXml('contact', contactForm, [], guidOf)).filter(
      (node) => 'solutionaction' in node.attributes,
    )
    expect(added.map(({ name, attributes }) => [name, attributes['solutionaction']])).toEqual([
      ['tab', 'Added'],
      ['formLibraries', 'Added'],
    ])
  })

  it('gives a page of 20 rows 19 empty ones below it', () => {
    const rows = descendants(formXml('contact', contactForm, [], guidOf), 'row')
    expect(rows.map(({ children }) => children.length)).toEqual([1, ...Array.from({ length: 19 }, () => 0)])
  })

  it('places one cell below the other', () => {
    const cells = descendants(formXml('systemuser', userForm, [userNameColumn, passwordColumn], guidOf), 'cell')
    expect(cells.map((cell) => attributeOf(cell, 'ordinalvalue'))).toEqual(['10000', '10001'])
  })

  it('registers no libraries when a form needs none', () => {
    expect(
      descendants(formXml('systemuser', userForm, [userNameColumn, passwordColumn], guidOf), 'formLibraries'),
    ).toEqual([])
  })

  it('gives every tab, section, cell, handler and library a key of its own', () => {
    const keys: string[] = []
    formXml('contact', contactForm, [], (key) => (keys.push(key), key))
    expect(new Set(keys).size).toBe(5)
    expect(keys.every((key) => key.startsWith('form/contact/Contact/'))).toBe(true)
  })

  it('refuses to show a column that its table does not have', () => {
    expect(() => formXml('systemuser', userForm, [userNameColumn], guidOf)).toThrow(/nr_netresultspassword/)
  })
})
