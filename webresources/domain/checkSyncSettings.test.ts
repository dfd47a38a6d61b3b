import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkSyncSettings, tidySyncSettings } from './checkSyncSettings'
import { syncSettings } from './syncSettings.testing'

it('finds nothing wrong with what Net-Results starts with, nor with nothing at all', () => {
  expect(checkSyncSettings(syncSettings())).toEqual({})
  expect(
    checkSyncSettings(syncSettings({ notificationRecipients: '', defaultAccountName: '', defaultLastName: '' })),
  ).toEqual({})
})

it('names each setting that is wrong, and why', () => {
  const wrong = syncSettings({
    notificationRecipients: 'i.solheim@sales.example, ingrid',
    defaultAccountName: 'a'.repeat(161),
    defaultLastName: 'one\ntwo',
  })
  expect(checkSyncSettings(wrong)).toEqual({
    notificationRecipients: { kind: 'notAnAddress', text: 'ingrid' },
    defaultAccountName: { kind: 'tooLong', most: 160 },
    defaultLastName: { kind: 'unprintable' },
  })
  expect(checkSyncSettings(syncSettings({ notificationRecipients: 'a@b.example; c@d.example' }))).toEqual({
    notificationRecipients: { kind: 'separator' },
  })
})

it('does not count the blanks that are not saved', () => {
  expect(checkSyncSettings(syncSettings({ defaultLastName: `  ${'a'.repeat(50)}  ` }))).toEqual({})
})

it('is right about its own work: what was tidied stays as it is, and is as right or wrong as before', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.string(),
      (notificationRecipients, defaultAccountName, defaultLastName) => {
        const settings = syncSettings({ notificationRecipients, defaultAccountName, defaultLastName })
        const tidy = tidySyncSettings(settings)
        expect(tidySyncSettings(tidy)).toEqual(tidy)
        expect(Object.keys(checkSyncSettings(tidy))).toEqual(Object.keys(checkSyncSettings(settings)))
      },
    ),
  )
})
