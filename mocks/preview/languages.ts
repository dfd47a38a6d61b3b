/** Languages of Dynamics that the preview offers, by LCID: those that the pages speak, and some for which they speak English. */
export const LANGUAGES = [
  { id: 1033, label: 'English' },
  { id: 1031, label: 'German' },
  { id: 1036, label: 'French' },
  { id: 1045, label: 'Polish (not spoken)' },
  { id: 3082, label: 'Spanish' },
  { id: 1046, label: 'Portuguese (Brazil)' },
  { id: 1041, label: 'Japanese' },
  { id: 1025, label: 'Arabic' },
  { id: 1037, label: 'Hebrew (not spoken)' },
] as const

/** The LCID in a text, if the preview offers it. */
export function languageFrom(text: string | null): number | null {
  return LANGUAGES.find(({ id }) => String(id) === text)?.id ?? null
}
