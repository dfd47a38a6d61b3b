/** A text for each form that a language has; `other` stands in for those that are left out. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/**
 * Chooses the form that goes with a count by the rules of the language (CLDR).
 *
 * @param language as in BCP 47, `ar`
 */
export function pluralOf(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language)
  return (count, forms) => forms[rules.select(count)] ?? forms.other
}
