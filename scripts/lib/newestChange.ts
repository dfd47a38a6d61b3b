import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** When the newest of these files and folders (with all below them) was changed, in milliseconds; 0 when there are none. */
export function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.flatMap(filesOf).map((file) => statSync(file).mtimeMs))
}

function filesOf(start: string): readonly string[] {
  const found = statSync(start, { throwIfNoEntry: false })
  if (found === undefined) return []
  if (found.isFile()) return [start]
  return readdirSync(start, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [path.join(entry.parentPath, entry.name)] : [],
  )
}
