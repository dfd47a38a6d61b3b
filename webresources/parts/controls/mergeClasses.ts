/** A class of the built style sheet: what it sets, in letters, and how; 0 = takes away what was set before. */
const CLASS = /^([a-z]+)(\d+)$/

const merged = new Map<string, string>()

/**
 * What Fluent's function of the same name gives, for the names that a built page has: of two classes that set the same, the
 * later one stays. Other class names all stay.
 */
export function mergeClasses(...parts: readonly (string | false | null | undefined)[]): string {
  const all = parts.filter(Boolean).join(' ')
  const known = merged.get(all)
  if (known !== undefined) return known
  const byProperty = new Map<string, string>()
  for (const name of all.split(' ')) byProperty.set(CLASS.exec(name)?.[1] ?? `.${name}`, name)
  const result = [...byProperty.values()].filter((name) => name !== '').join(' ')
  merged.set(all, result)
  return result
}
