import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

// Schemas of the platform are not ours to ship; where they lie beside the project, tests use them.
const SCHEMAS = join(import.meta.dirname, '../../../shared/schemas')

/** Whether this machine can validate: the schemas and xmllint are there. */
export const canValidate = existsSync(SCHEMAS) && spawnSync('xmllint', ['--version']).status === 0

/** What xmllint says against a schema, one line per problem, without positions. */
export const validateXml = (schema: string, xml: Uint8Array): readonly string[] => {
  const { stderr, status } = spawnSync('xmllint', ['--noout', '--schema', join(SCHEMAS, schema), '-'], { input: xml })
  const lines = stderr
    .toString()
    .split('\n')
    .filter((line) => line.includes('error'))
  if (status !== 0 && lines.length === 0) return [`xmllint ended with ${status}: ${stderr.toString()}`]
  return lines.map((line) => line.replace(/^[^:]*:\d+: /, ''))
}
