/** Languages of Dynamics that the preview offers, by LCID. */
export const LANGUAGES = [
  { id: 1033, label: 'English' },
  { id: 1031, label: 'German' },
  { id: 1036, label: 'French' },
  { id: 1045, label: 'Polish' },
  { id: 3082, label: 'Spanish' },
  { id: 1041, label: 'Japanese' },
  { id: 1025, label: 'Arabic (RTL)' },
  { id: 1037, label: 'Hebrew (RTL)' },
] as const

/** The LCID in a text, if the preview offers it. */
export function languageFrom(text: string | null): number | null {
  return LANGUAGES.find(({ id }) => String(id) === text)?.id ?? null
}
