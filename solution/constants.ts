import { version } from '../package.json'

/**
 * Who ships and under which names. Dataverse ties every component to these for the life of an installation:
 * a managed solution cannot change its publisher between versions (import error 0x8004801c), and a column keeps
 * the prefix it was born with. Put the vendor's own values here before the first release, never after it.
 */
export const publisher = {
  uniqueName: 'NetResults',
  displayName: 'Net-Results, LLC.',
  email: 'support@net-results.com',
  website: 'https://www.net-results.com',
  prefix: 'nr',
  optionValuePrefix: 72137,
} as const

/** Unique names: letters, digits and underscores only; they are also the names of the zip files. */
export const solutionNames = {
  funnelVision: 'FunnelVisionMarketingAutomation',
  sync: 'NetResultsSyncforDynamics365',
} as const

/** `3.0.0` in package.json is `3.0.0.0` in Dataverse, which wants four numbers. */
export const solutionVersion = `${version}.0`

/** The version in which everything that does not say otherwise was introduced. It never moves with a release. */
export const firstVersion = '3.0.0.0'

/** English (United States). Every label ships in this language. */
export const baseLanguage = 1033

/**
 * Every language of the labels: English, German, French, Spanish, Portuguese (Brazil), Japanese, Arabic. An import
 * drops labels in languages that the organization has not enabled (warning 0x80048026).
 */
export const languages = [1033, 1031, 1036, 3082, 1046, 1041, 1025] as const

/** Languages of the pages beside English, which the pages carry: each is a folder of `webresources/parts/words`. */
export const pageLanguages = ['ar', 'de', 'es', 'fr', 'ja', 'pt'] as const

/**
 * The position of our tab on Microsoft's forms. Two solutions that add a tab at the same position make Dataverse
 * show a "Conflicts Tab", so it is a number that nobody picks by chance.
 */
export const reservedTabOrdinal = 57

/** Where Net-Results answers, unless an administrator says otherwise in the environment variable. */
export const defaultApiBaseUrl = 'https://apps.net-results.com'
