/**
 * Every word that the user reads, in the user's language. Texts with values are functions, so that each language can order
 * them its way. A new area is registered in `words/english.ts` and `words/index.ts`. A namespace, not an object: a page's
 * bundle then carries only the areas that it says.
 */
export * as strings from './words'
