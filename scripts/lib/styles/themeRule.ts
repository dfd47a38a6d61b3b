import { webLightTheme } from '@fluentui/react-components'

/** Fluent's theme as custom properties, as far as the texts name its values. */
export function themeRule(texts: readonly string[]): string {
  const words = new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []))
  const used = Object.entries(webLightTheme).filter(([name]) => words.has(name))
  return used.length === 0 ? '' : `:root{${used.map(([name, value]) => `--${name}:${String(value)}`).join(';')}}`
}
