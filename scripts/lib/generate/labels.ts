import { baseLanguage, languages } from '../../../solution/constants'
import type { Label } from '../../../solution/define/Label'
import { element, type XmlElement } from '../xml/XmlElement'

/** A text in the base language alone, or in every language. */
type Text = string | Label

/** The texts of a label, the base language first. */
const texts = (text: Text): readonly (readonly [language: number, text: string])[] =>
  typeof text === 'string' ? [[baseLanguage, text]] : languages.map((language) => [language, text[language]])

const described = (name: string, text: Text): readonly XmlElement[] =>
  texts(text).map(([languagecode, description]) => element(name, { description, languagecode }))

/** `<labels><label description="…" languagecode="1033" />…</labels>`, as forms have it. */
export const labels = (text: Text): XmlElement => element('labels', {}, described('label', text))

/** `<LocalizedNames>…`, as solutions, forms, dashboards and apps have it. */
export const localizedNames = (text: Text): XmlElement =>
  element('LocalizedNames', {}, described('LocalizedName', text))

/** `<Descriptions>…`, empty when there is nothing to say. */
export const descriptions = (text: Text | undefined): XmlElement =>
  element('Descriptions', {}, text === undefined ? [] : described('Description', text))

/** `<displaynames>…`, as columns have it. */
export const displayNames = (text: Text): XmlElement => element('displaynames', {}, described('displayname', text))

/** `<Titles><Title LCID="1033" Title="…" />…</Titles>`, as site maps have it. */
export const siteMapTitles = (text: Text): XmlElement =>
  element(
    'Titles',
    {},
    texts(text).map(([LCID, Title]) => element('Title', { LCID, Title })),
  )

/** `<Titles><Title languagecode="1033" description="…" />…</Titles>`, as command bars have it. */
export const ribbonTitles = (text: Text): XmlElement =>
  element(
    'Titles',
    {},
    texts(text).map(([languagecode, description]) => element('Title', { languagecode, description })),
  )

/** A GUID in braces. */
export const braced = (guid: string): string => `{${guid}}`
