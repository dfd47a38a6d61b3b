import { join } from 'node:path'
import { readFolder } from './readFolder'

const ROOT = join(import.meta.dirname, '../..')

/** The files that web resources are made of, by web resource name. */
export interface WebResourceFiles {
  /** Everything there is: what the build made, and the images that are drawn by hand. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Names of those that the build made. */
  readonly built: readonly string[]
}

/** Reads dist/webresources and solution/images; the latter are named `nr_/images/…`. */
export const readWebResources = (): WebResourceFiles => {
  const built = readFolder(join(ROOT, 'dist/webresources'))
  const drawn = [...readFolder(join(ROOT, 'solution/images'))].map(
    ([name, bytes]) => [`nr_/images/${name}`, bytes] as const,
  )
  return { files: new Map([...built, ...drawn]), built: [...built.keys()] }
}
