import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { build as viteBuild, type BuildOptions, type InlineConfig, type Plugin } from 'vite'
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

const TREESHAKE = {
  moduleSideEffects: (id: string) => !EXPORTS_ONLY.test(id.replaceAll(path.sep, '/')),
} as const

/** What is in a script. */
export interface BuiltScript {
  readonly modules: readonly string[]
  /** What of a module's exports the script uses. */
  usedOf(module: string): readonly string[]
}

/** The global through which a page's script finds what its start script has. */
const STARTED = 'NetResultsStart'

/**
 * Classic scripts (IIFE) of ES2018 with fixed names and no chunks: what Dataverse is known to serve and Microsoft's
 * solution checker accepts (`use strict`, no newer syntax). A page with a start script becomes two of them, with each
 * module in one of the two.
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
  if (plan.start !== undefined) return buildInTwo({ ...plan, start: plan.start }, out, build, plugins)
  const base = path.basename(plan.target, '.js')
  return readBuilt(
    await viteBuild({
      ...sources(plan, build, plugins),
      build: {
        ...compiled(path.join(out, path.dirname(plan.target))),
        rolldownOptions: {
          input: plan.source,
          treeshake: TREESHAKE,
          output: {
            ...classic(base),
            ...(plan.global === undefined ? { postBanner: COMPILE_AT_ONCE } : { name: plan.global, extend: true }),
          },
          ...(plan.global === undefined ? {} : { preserveEntrySignatures: 'strict' as const }),
        },
      },
    }),
  )
}

type PlanInTwo = ScriptPlan & Required<Pick<ScriptPlan, 'start'>>

/** First two modules that share what both need, then a classic script of each: no bundler splits classic scripts. */
async function buildInTwo(
  plan: PlanInTwo,
  out: string,
  build: string,
  plugins: readonly Plugin[],
): Promise<BuiltScript> {
  const base = path.basename(plan.target, '.js')
  const start = path.basename(plan.start.target, '.js')
  const built = await viteBuild({
    ...sources(plan, build, plugins),
    build: {
      ...compiled(out),
      target: 'esnext',
      minify: false,
      write: false,
      rolldownOptions: {
        input: { [start]: plan.start.source, [base]: plan.source },
        treeshake: TREESHAKE,
        preserveEntrySignatures: 'allow-extension',
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: `${base}[extname]`,
        },
      },
    },
  })
  const folder = path.join(out, path.dirname(plan.target))
  mkdirSync(folder, { recursive: true })
  for (const file of outputOf(built)) {
    if (file.type === 'asset') writeFileSync(path.join(folder, file.fileName), file.source)
    else await toClassic({ name: file.fileName, code: file.code, folder, start: `${start}.js` })
  }
  return readBuilt(built)
}

interface EsModule {
  readonly name: string
  readonly code: string
  readonly folder: string
  /** Name of the start script. */
  readonly start: string
}

async function toClassic({ name, code, folder, start }: EsModule): Promise<void> {
  const isStart = name === start
  if (!isStart && name !== start.replace('.start.', '.')) throw new Error(`${name} is one script too many.`)
  await viteBuild({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: 'built-module',
        enforce: 'pre',
        resolveId: (id) => (id === name ? `\0${name}` : id === `./${start}` ? { id, external: true } : null),
        load: (id) => (id === `\0${name}` ? code : null),
      },
    ],
    build: {
      ...compiled(folder),
      rolldownOptions: {
        input: name,
        output: {
          ...classic(path.basename(name, '.js')),
          globals: { [`./${start}`]: STARTED },
          postBanner: COMPILE_AT_ONCE,
          ...(isStart ? { name: STARTED } : {}),
        },
        ...(isStart ? { preserveEntrySignatures: 'strict' as const } : {}),
      },
    },
  })
}

function sources(plan: ScriptPlan, build: string, plugins: readonly Plugin[]): InlineConfig {
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

const compiled = (outDir: string): BuildOptions => ({
  target: 'es2018',
  cssTarget: 'chrome90',
  outDir,
  emptyOutDir: false,
  cssCodeSplit: false,
  modulePreload: false,
  reportCompressedSize: false,
  chunkSizeWarningLimit: 1000,
})

const classic = (base: string) =>
  ({
    format: 'iife',
    entryFileNames: `${base}.js`,
    assetFileNames: `${base}[extname]`,
    codeSplitting: false,
    strict: true,
  }) as const

type Built = Awaited<ReturnType<typeof viteBuild>>

const outputOf = (built: Built) => [built].flat().flatMap((result) => ('output' in result ? result.output : []))

function readBuilt(built: Built): BuiltScript {
  const chunks = outputOf(built).flatMap((file) => (file.type === 'chunk' ? [file] : []))
  return {
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
    usedOf: (module) => chunks.flatMap(({ modules }) => modules[module]?.renderedExports ?? []),
  }
}
