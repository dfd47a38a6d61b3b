/** The languages that the product speaks. Each but English has a folder of that name in `parts/words`. */
export type Language = 'en' | 'ar' | 'de' | 'es' | 'fr' | 'ja' | 'pt'

/** By primary language, the low 10 bits of an LCID (Microsoft, "MS-LCID"): Austria's German is German. */
const BY_PRIMARY: Readonly<Record<number, Language>> = {
  0x01: 'ar',
  0x07: 'de',
  0x0a: 'es',
  0x0c: 'fr',
  0x11: 'ja',
  0x16: 'pt',
}

/**
 * The language to speak to a user of Dynamics: English where we do not speak his.
 *
 * @param lcid `userSettings.languageId` or `userlcid`; `null` = Dynamics does not say
 */
export function languageOf(lcid: number | null): Language {
  return (lcid === null ? undefined : BY_PRIMARY[lcid & 0x3ff]) ?? 'en'
}

/** Where its lines begin, as in the attribute `dir`. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
