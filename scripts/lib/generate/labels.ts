import { baseLanguage } from '../../../solution/constants'
import { element, type XmlElement } from '../xml/XmlElement'

const described = (name: string, text: string): XmlElement =>
  element(name, { description: text, languagecode: baseLanguage })

/** `<labels><label description="…" languagecode="1033" /></labels>`, as forms have it. */
export const labels = (text: string): XmlElement => element('labels', {}, [described('label', text)])

/** `<LocalizedNames>…`, as solutions, forms, dashboards and apps have it. */
export const localizedNames = (text: string): XmlElement =>
  element('LocalizedNames', {}, [described('LocalizedName', text)])

/** `<Descriptions>…`, empty when there is nothing to say. */
export const descriptions = (text: string | undefined): XmlElement =>
  element('Descriptions', {}, text === undefined ? [] : [described('Description', text)])

/** `<displaynames>…`, as columns have it. */
export const displayNames = (text: string): XmlElement => element('displaynames', {}, [described('displayname', text)])

/** `<Titles><Title LCID="1033" Title="…" /></Titles>`, as site maps have it. */
export const siteMapTitles = (text: string): XmlElement =>
  element('Titles', {}, [element('Title', { LCID: baseLanguage, Title: text })])

/** A GUID in braces. */
export const braced = (guid: string): string => `{${guid}}`
