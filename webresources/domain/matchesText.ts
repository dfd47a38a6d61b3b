/** Whether one of the texts contains what was typed, whatever the case and the accents: `zurich` finds *Zürich*. */
export function matchesText(typed: string, ...texts: readonly (string | null)[]): boolean {
  const wanted = simplify(typed.trim())
  return texts.some((text) => text !== null && simplify(text).includes(wanted))
}

function simplify(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
