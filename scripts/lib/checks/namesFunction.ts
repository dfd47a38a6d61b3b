import { LARGEST_WEB_RESOURCE, readText } from './readText'

/**
 * Whether a script can export a function under this dotted name: each part of the name stands in it as a word. The
 * script is somebody's, so it is read and never run; whether it really exports the function is proven for our own
 * bundles by the tests of the artefact, which load them.
 */
export const namesFunction = (script: Uint8Array, functionName: string): boolean => {
  if (!/^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/.test(functionName)) return false
  if (script.length > LARGEST_WEB_RESOURCE) return true
  const words = wordsOf(script)
  return functionName.split('.').every((part) => words.has(part))
}

// Many handlers may name functions of one script.
const known = new WeakMap<Uint8Array, ReadonlySet<string>>()
const wordsOf = (script: Uint8Array): ReadonlySet<string> => {
  const words = known.get(script) ?? new Set(readText(script).match(/[\w$]+/g))
  known.set(script, words)
  return words
}
