import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A package of somebody else's of which something is in our scripts. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** As its package.json says: an SPDX identifier, if it is in order. */
  readonly license: string
  /** Its licence and notices, word by word; empty when it ships none. */
  readonly text: string
}

const FOLDER = '/node_modules/'
const LICENSE_FILE = /^(licen[cs]e|notice|copying|copyright)/i

/**
 * The packages that modules of a bundle come from, by name.
 * @param modules ids as the bundler gives them: paths, some with a prefix or a query
 */
export const bundledPackages = (modules: Iterable<string>): readonly BundledPackage[] => {
  const roots = new Set([...modules].flatMap((id) => rootOf(id) ?? []))
  const packages = new Map([...roots].map(readPackage).map((found) => [`${found.name}@${found.version}`, found]))
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

const rootOf = (id: string): string | undefined => {
  const file = id
    .replace(/^\0/, '')
    .replace(/[?#].*$/, '')
    .split(path.sep)
    .join('/')
  const at = file.lastIndexOf(FOLDER)
  if (at < 0) return undefined
  const [scope = '', name = ''] = file.slice(at + FOLDER.length).split('/')
  return file.slice(0, at + FOLDER.length) + (scope.startsWith('@') ? `${scope}/${name}` : scope)
}

const readPackage = (root: string): BundledPackage => {
  const { name, version, license } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Readonly<
    Record<string, unknown>
  >
  const texts = readdirSync(root)
    .filter((file) => LICENSE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(path.join(root, file), 'utf8').replace(/\r\n?/g, '\n').trim())
  const text = texts.length === 0 ? withoutFile.get(String(name)) : texts.join('\n\n')
  return { name: String(name), version: String(version), license: String(license), text: text ?? '' }
}

/** What packages say that declare a licence and ship no file of it: its text, with the holder that their source names. */
const withoutFile: ReadonlyMap<string, string> = new Map([
  [
    '@fluentui/react-icons',
    `MIT License

Copyright (c) Microsoft Corporation. All rights reserved.

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ],
])
