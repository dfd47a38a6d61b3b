import { readdirSync } from 'node:fs'

/** Who may import whom: a folder may import itself and what stands in its line. The table of the README, as data. */
export const MAY_IMPORT = {
  'webresources/domain': [],
  'webresources/net-results': ['webresources/domain'],
  'webresources/dataverse': ['webresources/domain'],
  'webresources/parts': ['webresources/domain'],
  'webresources/panels': ['webresources/domain', 'webresources/parts'],
  'webresources/forms': ['webresources/domain', 'webresources/net-results', 'webresources/dataverse'],
  'webresources/entries': [
    'webresources/domain',
    'webresources/net-results',
    'webresources/dataverse',
    'webresources/parts',
    'webresources/panels',
  ],
  mocks: ['webresources/domain', 'webresources/net-results', 'webresources/dataverse'],
  solution: [],
  scripts: ['solution'],
}

/** These see the two clients as types only; {@link TYPE_ONLY_FOLDERS} rule in eslint.config.js says how. */
export const TYPE_ONLY_FOLDERS = ['webresources/panels', 'webresources/parts']
export const CLIENTS = ['webresources/net-results', 'webresources/dataverse']

const names = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

/** Zones for `import-x/no-restricted-paths`, computed from the table and the folders that exist. */
export function importZones() {
  const folders = Object.keys(MAY_IMPORT)
  for (const name of names('webresources')) {
    if (!folders.includes(`webresources/${name}`)) {
      throw new Error(`webresources/${name} has no line in scripts/lib/importZones.js: say what it may import.`)
    }
  }
  const between = folders.map((target) => {
    const allowed = MAY_IMPORT[target]
    const forbidden = folders.filter((folder) => folder !== target && !allowed.includes(folder))
    return {
      target: `./${target}`,
      from: forbidden
        .filter((folder) => !(TYPE_ONLY_FOLDERS.includes(target) && CLIENTS.includes(folder)))
        .map((folder) => `./${folder}`),
      message: `${target} may import only itself${allowed.length > 0 ? ` and ${allowed.join(', ')}` : ''}.`,
    }
  })
  const siblings = ['panels', 'entries'].flatMap((group) =>
    names(`webresources/${group}`).map((name) => ({
      target: `./webresources/${group}/${name}`,
      from: `./webresources/${group}`,
      except: [`./${name}`],
      message: `${group} do not import each other; what two share belongs in parts or domain.`,
    })),
  )
  return [...between, ...siblings]
}
