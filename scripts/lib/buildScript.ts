import path from 'node:path'
import { build as viteBuild, type Plugin } from 'vite'
import { buildInTwo } from './buildInTwo'
import { readBuilt, type BuiltScript } from './BuiltScript'
import type { ScriptPlan } from './planBuild'
import { classic, COMPILE_AT_ONCE, compiled, sources } from './scriptOptions'
import { shakeExports } from './shakeExports'

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
          treeshake: shakeExports,
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
