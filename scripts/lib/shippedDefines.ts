import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** Constants that the build writes into the bundles. */
export const shippedDefines = { __VERSION__: JSON.stringify(version) }
