/**
 * Puts Fluent's theme on the page while developing and testing. A built page has the part that it names in its style
 * sheet instead, and nothing of this file: `scripts/lib/styles/stylesInSheet.ts`.
 */
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- beside ./fluent, so that the build can take its place
import { webLightTheme } from '@fluentui/react-components'

for (const [name, value] of Object.entries(webLightTheme)) {
  document.documentElement.style.setProperty(`--${name}`, String(value))
}
