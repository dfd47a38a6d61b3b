import { element, type XmlElement } from '../xml/XmlElement'

const CONTENT_TYPE = 'application/octet-stream'

/**
 * `[Content_Types].xml`: a part without a content type is invisible to the package reader. Files with an extension
 * are covered by it, those without (web resources) are named one by one.
 * @param parts names of all other parts of the zip
 */
export const contentTypesXml = (parts: readonly string[]): XmlElement => {
  const extensionOf = (part: string): string => /\.([^./]+)$/.exec(part)?.[1] ?? ''
  const extensions = [...new Set(parts.map(extensionOf))].filter((extension) => extension !== '').sort()
  const bare = parts.filter((part) => extensionOf(part) === '').sort()
  return element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    ...extensions.map((extension) => element('Default', { Extension: extension, ContentType: CONTENT_TYPE })),
    ...bare.map((part) => element('Override', { PartName: `/${part}`, ContentType: CONTENT_TYPE })),
  ])
}
