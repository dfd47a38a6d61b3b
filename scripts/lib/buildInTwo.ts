import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build as viteBuild, type Plugin } from 'vite'
import { outputOf, readBuilt, type BuiltScript } from './BuiltScript'
import type { ScriptPlan } from './planBuild'
import { classic, COMPILE_AT_ONCE, compiled, sources } from './scriptOptions'
import { shakeExports } from './shakeExports'

/** The global through which a page's script finds what its start script has. */
const STARTED = 'NetResultsStart'

type PlanInTwo = ScriptPlan & Required<Pick<ScriptPlan, 'start'>>

/** First two modules that share what both need, then a classic script of each: no bundler splits classic scripts. */
export async function buildInTwo(
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
        treeshake: shakeExports,
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
