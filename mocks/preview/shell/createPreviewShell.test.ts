import { expect, it } from 'vitest'
import { createClock } from '../../world/Clock'
import { createWorld } from '../../world/createWorld'
import { NOTABLE } from '../../world/notable'
import { MARCUS } from '../../world/users'
import { createDynamicsSimulator } from '../../dataverse/createDynamicsSimulator'
import type { Place } from '../PreviewState'
import { createPreviewShell } from './createPreviewShell'

function start() {
  const shell = createPreviewShell()
  const { xrm, log } = createDynamicsSimulator({
    world: createWorld(),
    clock: createClock(),
    signedInUserId: MARCUS.id,
    shell,
  })
  const places: Place[] = []
  shell.onGo((place) => places.push(place))
  return { shell, xrm, log, places }
}

it('asks in the order of the questions, and gives each its own answer', async () => {
  const { shell, xrm } = start()
  const first = xrm.Navigation.openConfirmDialog({
    title: 'Save first?',
    text: 'Not saved.',
    confirmButtonLabel: 'Save',
  })
  const second = xrm.Navigation.openConfirmDialog({ text: 'Sure?' })
  const third = xrm.Navigation.openAlertDialog({ text: 'Done' })
  expect(shell.dialog()).toEqual({
    title: 'Save first?',
    text: 'Not saved.',
    confirmLabel: 'Save',
    cancelLabel: 'Cancel',
  })
  shell.answer(true)
  expect(shell.dialog()?.text).toBe('Sure?')
  shell.answer(false)
  expect(shell.dialog()).toMatchObject({ text: 'Done', confirmLabel: 'OK', cancelLabel: null })
  shell.answer(true)
  expect(shell.dialog()).toBeNull()
  expect(await Promise.all([first, second, third])).toEqual([{ confirmed: true }, { confirmed: false }, undefined])
})

it('shows a notification until it is cleared, with its action', async () => {
  const { shell, xrm } = start()
  let pressed = 0
  const id = await xrm.App.addGlobalNotification({
    type: 2,
    level: 3,
    message: 'Two refused',
    action: { actionLabel: 'Show', eventHandler: () => (pressed += 1) },
  })
  expect(shell.notifications()).toMatchObject([
    { intent: 'warning', message: 'Two refused', action: { label: 'Show' } },
  ])
  shell.notifications()[0]?.action?.run()
  expect(pressed).toBe(1)
  await xrm.App.clearGlobalNotification(id)
  expect(shell.notifications()).toEqual([])
})

it('covers the app while something is in progress, and tells whoever draws it', () => {
  const { shell, xrm } = start()
  const seen: (string | null)[] = []
  const stop = shell.watch(() => seen.push(shell.shownProgress()))
  xrm.Utility.showProgressIndicator('Sending')
  xrm.Utility.closeProgressIndicator()
  stop()
  xrm.Utility.showProgressIndicator('Unheard')
  expect(seen).toEqual(['Sending', null])
})

it('goes where a page sends the app', async () => {
  const { shell, xrm, places } = start()
  await xrm.Navigation.openForm({ entityName: 'lead', entityId: `{${NOTABLE.hotLead.toUpperCase()}}` })
  await xrm.Navigation.openForm({ entityName: 'contact' })
  const webresourceName = 'nr_/pages/funnelvision.html'
  await xrm.Navigation.navigateTo({ pageType: 'webresource', webresourceName, data: 'tab=mine' })
  await xrm.Navigation.navigateTo({ pageType: 'dashboard', dashboardId: '{ABCD}' })
  await xrm.Navigation.navigateTo({ pageType: 'entitylist', entityName: 'account' })
  expect(places).toEqual([
    { kind: 'form', record: { table: 'lead', id: NOTABLE.hotLead } },
    { kind: 'form', record: { table: 'contact', id: null } },
    { kind: 'page', page: webresourceName, data: 'tab=mine' },
    { kind: 'dashboard', dashboard: 'abcd' },
    { kind: 'list', table: 'account' },
  ])
  expect(shell.elsewhere()).toBeNull()
})

it('says what would be open where the preview has no such place, and records every call', async () => {
  const { shell, xrm, log } = start()
  await xrm.Navigation.openForm({ entityName: 'email', entityId: '1' })
  expect(shell.elsewhere()).toContain('"entityName":"email"')
  xrm.Navigation.openUrl('https://apps.net-results.com/')
  expect(shell.elsewhere()).toBe('Dynamics would open https://apps.net-results.com/ in a new window')
  shell.comeBack()
  expect(shell.elsewhere()).toBeNull()
  expect(log.calls().map(({ name }) => name)).toEqual(['Xrm.Navigation.openForm', 'Xrm.Navigation.openUrl'])
})
