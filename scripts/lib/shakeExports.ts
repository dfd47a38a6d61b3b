import path from 'node:path'

/**
 * Modules that do nothing but export: a script that uses none of their exports does without them, even where a compiler
 * cannot know (an object put together from others, a package of CommonJS).
 */
const EXPORTS_ONLY = /\/webresources\/(?:parts\/words|dataverse|domain|net-results)\/|\/node_modules\/dataverse-ify\//

/** Leaves those of them out that a script does not use. */
export const shakeExports = {
  moduleSideEffects: (id: string) => !EXPORTS_ONLY.test(id.replaceAll(path.sep, '/')),
} as const
