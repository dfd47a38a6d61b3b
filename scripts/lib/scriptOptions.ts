import react from '@vitejs/plugin-react'
import type { BuildOptions, InlineConfig, Plugin } from 'vite'
import type { ScriptPlan } from './planBuild'
import { stylesInSheet } from './styles/stylesInSheet'

/**
 * Has Chromium compile the whole file beside the main thread while it arrives, not function by function on it (V8,
 * "Giving V8 a Heads-Up"). Other browsers see a comment.
 */
export const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad'

/** How our sources are read. */
export function sources(plan: ScriptPlan, build: string, plugins: readonly Plugin[]): InlineConfig {
  return {
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
  }
}

/** Syntax that Dataverse is known to serve, in a folder that others write to as well. */
export const compiled = (outDir: string): BuildOptions => ({
  target: 'es2018',
  cssTarget: 'chrome90',
  outDir,
  emptyOutDir: false,
  cssCodeSplit: false,
  modulePreload: false,
  reportCompressedSize: false,
  chunkSizeWarningLimit: 1000,
})

/** A classic script and its style sheet, with fixed names. */
export const classic = (base: string) =>
  ({
    format: 'iife',
    entryFileNames: `${base}.js`,
    assetFileNames: `${base}[extname]`,
    codeSplitting: false,
    strict: true,
  }) as const
