/** Fluent's own theme. A built page carries the part of it that the page says: `scripts/lib/themeInUse.ts`. */
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- beside ./fluent, so that the build can take its place
export { webLightTheme } from '@fluentui/react-components'
