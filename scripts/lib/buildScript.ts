import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build as viteBuild, type Plugin } from 'vite'
import type { ScriptPlan } from './planBuild'
import { stylesInSheet } from './styles/stylesInSheet'

/**
 * Has Chromium compile the whole file beside the main thread while it arrives, not function by function on it (V8,
 * "Giving V8 a Heads-Up"). Other browsers see a comment.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad'

/**
 * Modules that do nothing but export: a script that uses none of their exports does without them, even where a compiler
 * cannot know (an object put together from others, a package of CommonJS).
 */
const EXPORTS_ONLY = /\/webresources\/(?:parts\/words|dataverse|domain|net-results)\/|\/node_modules\/dataverse-ify\//

/** What is in a script. */
export interface BuiltScript {
  readonly modules: readonly string[]
  /** What of a module's exports the script uses. */
  usedOf(module: string): readonly string[]
}

/**
 * Classic scripts (IIFE) of ES2018 with fixed names and no chunks: what Dataverse is known to serve and Microsoft's
 * solution checker accepts (`use strict`, no newer syntax).
 *
 * @param out folder to which the plan's target is relative
 * @param build what the page shows as its build
 * @param plugins for sources that are not files
 */
export async function buildScript(
  plan: ScriptPlan,
  out: string,
  build: string,
  plugins: readonly Plugin[] = [],
): Promise<BuiltScript> {
  const base = path.basename(plan.target, '.js')
  const built = await viteBuild({
    configFile: false,
    logLevel: 'warn',
    plugins: [...plugins, react(), stylesInSheet()],
    publicDir: false,
    // dataverse-ify falls back to the global client API in paths that nobody calls; beside React's `document` its name
    // alone makes Microsoft's checker report avoid-dom-form.
    define: {
      __BUILD__: JSON.stringify(build),
      ...(plan.global === undefined ? { 'Xrm.WebApi.online': 'undefined', 'Xrm.Utility': 'undefined' } : {}),
    },
    build: {
      target: 'es2018',
      cssTarget: 'chrome90',
      outDir: path.join(out, path.dirname(plan.target)),
      emptyOutDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: plan.source,
        treeshake: { moduleSideEffects: (id) => !EXPORTS_ONLY.test(id.replaceAll(path.sep, '/')) },
        output: {
          format: 'iife',
          entryFileNames: `${base}.js`,
          assetFileNames: `${base}[extname]`,
          codeSplitting: false,
          strict: true,
          ...(plan.global === undefined ? { postBanner: COMPILE_AT_ONCE } : {}),
          ...(plan.global === undefined ? {} : { name: plan.global, extend: true }),
        },
        ...(plan.global === undefined ? {} : { preserveEntrySignatures: 'strict' as const }),
      },
    },
  })
  const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
  const chunks = files.flatMap((file) => (file.type === 'chunk' ? [file] : []))
  return {
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
    usedOf: (module) => chunks.flatMap(({ modules }) => modules[module]?.renderedExports ?? []),
  }
}
