import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseXml } from './xml/parseXml'
import { childrenOf } from './xml/XmlElement'
import { readZip } from './zip/readZip'

/** A solution zip, read for serving. */
export interface ServedPackage {
  readonly fileName: string
  readonly customizations: string
  readonly solution: string
  /** Contents by web resource name. */
  readonly webResources: ReadonlyMap<string, Uint8Array>
  /** Digits that change with the contents, as Dataverse's version token does with each publish. */
  readonly token: string
}

/**
 * The newest managed zip of that solution in a folder.
 *
 * @throws Error naming the remedy when there is none
 */
export function newestPackage(folder: string, uniqueName: string): string {
  const names = list(folder).filter((name) => name.startsWith(`${uniqueName}_`) && name.endsWith('_managed.zip'))
  const newest = names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1)
  if (newest === undefined)
    throw new Error(`There is no ${uniqueName}_*_managed.zip in ${folder}. Run "npm run package" first.`)
  return path.join(folder, newest)
}

/** Reads a zip from disk; see {@link readPackage}. */
export function readPackageFile(file: string): ServedPackage {
  return readPackage(path.basename(file), readFileSync(file))
}

/**
 * Reads the parts of a solution zip that the preview serves. Which file holds which web resource is said by
 * `WebResource/Name` and `WebResource/FileName` of customizations.xml.
 */
export function readPackage(fileName: string, zip: Uint8Array): ServedPackage {
  const files = new Map(readZip(zip).map(({ name, bytes }) => [name, bytes]))
  const contents = (name: string) => {
    const bytes = files.get(name)
    if (!bytes) throw new Error(`The package ${fileName} has no ${name}.`)
    return bytes
  }
  const text = (name: string) => new TextDecoder().decode(contents(name))
  const customizations = text('customizations.xml')
  return {
    fileName,
    customizations,
    solution: text('solution.xml'),
    webResources: new Map(webResourceFiles(customizations).map(([name, file]) => [name, contents(file)])),
    token: tokenOf(zip),
  }
}

function webResourceFiles(customizations: string): readonly (readonly [string, string])[] {
  const [group] = childrenOf(parseXml(customizations), 'WebResources')
  return childrenOf(group, 'WebResource').map((entry) => {
    const [name, file] = ['Name', 'FileName'].map((child) => childrenOf(entry, child)[0]?.text ?? '')
    return [name ?? '', (file ?? '').replace(/^\//, '')]
  })
}

function tokenOf(zip: Uint8Array): string {
  const number = BigInt(`0x${createHash('sha256').update(zip).digest('hex').slice(0, 12)}`)
  return `6389${String(number).padStart(14, '0').slice(-14)}`
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
