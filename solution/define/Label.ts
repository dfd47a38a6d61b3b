import { baseLanguage, languages } from '../constants'

/** LCID of a language that we ship. */
export type Language = (typeof languages)[number]

/** A text in every language that we ship. Dataverse drops those that an organization has not enabled. */
export type Label = Readonly<Record<Language, string>>

/** A name of ours, which is the same everywhere. */
export const inEveryLanguage = (name: string): Label =>
  Object.fromEntries(languages.map((language) => [language, name])) as unknown as Label

/** The text in the base language, which is also what developers and keys go by. */
export const english = (label: Label): string => label[baseLanguage]
