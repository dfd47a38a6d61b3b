import { expect, it } from 'vitest'
import type { Fault } from '../../mocks/net-results/Faults'
import { startSimulated } from '../net-results/simulated.testing'
import { DEFAULT_CHOICES, defaultMapping } from './defaultSyncRules'
import { columnsToRead } from './planSync'
import { readSyncRules } from './readSyncRules'

const read = (faults: readonly Fault[] = []) => {
  const { client, simulator } = startSimulated(faults)
  return { rules: readSyncRules(client, 'lead'), simulator }
}

it('reads mapping and choices of the account in one round trip', async () => {
  const { rules, simulator } = read()
  expect(await rules).toMatchObject({ choices: { onlyWithEmail: true, defaultLastName: '(Unknown)' } })
  expect(columnsToRead(await rules)).toContain('industrycode')
  expect(simulator.log).toHaveLength(1)
})

it('falls back to the built-in mapping and choices, each by itself', async () => {
  const lacks = (method: string): Fault => ({ kind: 'unsupported', operations: [`DynamicsIntegration.${method}`] })
  expect(await read([lacks('getFieldMappings'), lacks('getOptions')]).rules).toEqual({
    mapping: defaultMapping('lead'),
    choices: DEFAULT_CHOICES,
  })
  expect(await read([lacks('getFieldMappings')]).rules).toMatchObject({ choices: { onlyWithEmail: true } })
})

it.each(['refused', 'notPermitted', 'down'] as const)('does not make up rules when Net-Results is %s', async (kind) => {
  await expect(read([{ kind }]).rules).rejects.toMatchObject({ kind })
})
