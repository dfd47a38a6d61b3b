import type { build as viteBuild } from 'vite'

/** What is in a script. */
export interface BuiltScript {
  readonly modules: readonly string[]
  /** What of a module's exports the script uses. */
  usedOf(module: string): readonly string[]
}

type Built = Awaited<ReturnType<typeof viteBuild>>

/** The files of a build. */
export const outputOf = (built: Built) => [built].flat().flatMap((result) => ('output' in result ? result.output : []))

export function readBuilt(built: Built): BuiltScript {
  const chunks = outputOf(built).flatMap((file) => (file.type === 'chunk' ? [file] : []))
  return {
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
    usedOf: (module) => chunks.flatMap(({ modules }) => modules[module]?.renderedExports ?? []),
  }
}
