/**
 * Whether a script can export a function under this dotted name: each part of the name stands in it as a word. The
 * script is somebody's, so it is read and never run; whether it really exports the function is proven for our own
 * bundles by the tests of the artefact, which load them.
 */
export const namesFunction = (script: Uint8Array, functionName: string): boolean => {
  if (!/^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/.test(functionName)) return false
  const text = new TextDecoder().decode(script)
  return functionName
    .split('.')
    .every((part) => new RegExp(`(?<![\\w$])${part.replaceAll('$', '\\$')}(?![\\w$])`).test(text))
}
