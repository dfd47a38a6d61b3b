import { describe, expect, it } from 'vitest'
import { textAt } from '../xml/XmlElement'
import { webResourcePart, webResourceXml } from './webResourceXml'

const guidOf = (): string => 'f44edb78-9c5f-4c1e-8b1a-0123456789ab'

describe('webResourceXml', () => {
  it.each([
    ['nr_/pages/contact.html', '1'],
    ['nr_/pages/contact.css', '2'],
    ['nr_/scripts/form.js', '3'],
    ['nr_/images/sync.svg', '11'],
  ])('knows the type of %s', (name, type) => {
    expect(textAt(webResourceXml(name, guidOf), 'WebResourceType')).toBe(type)
  })

  it('refuses an extension that Dataverse has no type for', () => {
    expect(() => webResourceXml('nr_/pages/contact.js.map', guidOf)).toThrow(/nr_\/pages\/contact\.js\.map/)
  })

  it('names the file flat, without punctuation, and with the GUID in capitals', () => {
    expect(webResourcePart('nr_/images/ui_icons.256.png', guidOf)).toBe(
      'WebResources/nr_imagesui_icons256pngF44EDB78-9C5F-4C1E-8B1A-0123456789AB',
    )
  })
})
