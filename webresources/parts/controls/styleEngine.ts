/**
 * Fluent's style engine, while developing and testing. A built page has its styles in its style sheet, and `./mergeClasses`
 * in place of the engine: `scripts/lib/styles/stylesInSheet.ts`.
 */
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- beside ./fluent, so that the build can take its place
export { makeStyles, mergeClasses } from '@fluentui/react-components'
