import { createRequire } from 'node:module'

/** A rule, alone or with what decides its place: priority, media query, container query. */
export type Rule =
  string | readonly [css: string, place: { readonly p?: number; readonly m?: string; readonly x?: string }]
/** Rules by the name of their bucket; buckets stand in a fixed order. */
export type RulesByBucket = Readonly<Record<string, readonly Rule[]>>
/** By slot and property: the class that sets the property; a pair where it depends on the direction; 0 = set by nothing. */
export type ClassesBySlot = Readonly<Record<string, Readonly<Record<string, string | 0 | readonly [string, string]>>>>

interface Griffel {
  resolveStyleRulesForSlots(slots: object): [ClassesBySlot, RulesByBucket]
  readonly styleBucketOrdering: readonly string[]
}

const fluent = createRequire(import.meta.url).resolve('@fluentui/react-components')
const griffelReact = createRequire(fluent).resolve('@griffel/react')

/** Fluent's style engine, the very one that runs in the sources: found through Fluent, so that there is one version. */
export const griffel = createRequire(griffelReact)('@griffel/core') as Griffel
