import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Eight letters that stand for the content of files and folders: the same content, the same letters, on any machine. */
export function fingerprint(places: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesOf)) {
    hash.update(file.split(path.sep).join('/')).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex').slice(0, 8)
}

function filesOf(place: string): readonly string[] {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place)
    .toSorted()
    .flatMap((name) => filesOf(path.join(place, name)))
}
