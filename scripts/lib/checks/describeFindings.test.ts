import { expect, it } from 'vitest'
import { describeFindings } from './describeFindings'
import type { Finding } from './inspectPackage'

const finding: Finding = {
  rule: 'roles/sorted',
  level: 'house',
  what: 'Roles are not sorted.',
  where: 'customizations.xml, line 3',
  remedy: 'Sort them.',
}

it('says what, where, which import error and what to do, imports first', () => {
  const text = describeFindings(
    [finding, { ...finding, level: 'import', what: 'It breaks.', importError: '0x1' }],
    'a.zip',
  )
  expect(text.indexOf('It breaks.')).toBeLessThan(text.indexOf('Roles are not sorted.'))
  expect(text).toContain('where   customizations.xml, line 3')
  expect(text).toContain('import  0x1')
  expect(text).toContain('remedy  Sort them.')
})

it('says that nothing was found', () => {
  expect(describeFindings([], 'a.zip')).toMatch(/^a\.zip: nothing found by \d+ rules\.$/)
})
