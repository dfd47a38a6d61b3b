/**
 * What of Fluent the controls stand on: style engine, tokens and two icons. Apart from `parts/kit`, through
 * which everybody else takes it, because the kit exports the controls as well.
 */
/* eslint-disable @typescript-eslint/no-restricted-imports -- the door to Fluent's foundation, as ../kit is to the rest */
import type { Theme } from '@fluentui/react-components'

export { makeStyles, mergeClasses } from './styleEngine'
export { ChevronDownRegular, DiamondDismiss12Filled } from '@fluentui/react-icons'

/** What Fluent's map of the same name holds for each value of the theme, without the 30 kB that spell it out. */
export const tokens = new Proxy({} as Readonly<Record<keyof Theme, string>>, {
  get: (_, name) => `var(--${String(name)})`,
})
