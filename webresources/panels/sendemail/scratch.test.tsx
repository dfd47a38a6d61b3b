import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { it } from 'vitest'
import { page } from 'vitest/browser'
import { NOTABLE } from '../../../mocks/world/notable'
import { parseGuid, type Guid } from '../../domain/Guid'
import { openPanel } from '../../parts/openPanel.testing'
import { ContactHeader } from '../contactheader/ContactHeader'
import { SyncContact } from '../synccontact/SyncContact'
import { SendEmailButton } from './SendEmailButton'
const W = { timeout: 8000 }
const rest = (n = 600) => new Promise((r) => setTimeout(r, n))
for (const width of [1100, 320])
  it(`shots ${width}`, async () => {
    await page.viewport(width, 800)
    const record = { table: 'contact', id: parseGuid(NOTABLE.hotContact) as Guid } as const
    const overlay = { id: '12' as never, name: 'Default overlay', isDefault: true }
    const user = userEvent.setup()
    const { simulator } = await openPanel({ id: NOTABLE.hotContact, timeout: 300, netResults: [{ kind: 'hang', operations: ['Contact.submitContactImport'], times: 1 }], children: (p) => (
      <ContactHeader contactId={p.contactId} overlay={overlay} overlayError={null} onRetryOverlay={() => undefined}
        actions={<><SendEmailButton {...p} mailing={null} doNotEmail={false} record={record} /><SyncContact record={record} contactKnown onDone={() => undefined} /></>} />) })
    await screen.findByText('118', {}, W)
    await user.click(screen.getByRole('button', { name: 'Sync This Contact' }))
    await rest(150)
    await page.screenshot({ path: `../../../dist/shots/sync-run-${width}.png` })
    await waitFor(() => { if (!document.querySelector('[data-sync]')) throw new Error('x') }, W)
    await rest()
    await page.screenshot({ path: `../../../dist/shots/sync-doubt-${width}.png` })
    simulator.faults.active = []
    await user.click(screen.getByRole('button', { name: 'Sync This Contact' }))
    await waitFor(() => { if (document.querySelector('[data-sync]')?.getAttribute('data-sync') !== 'updated') throw new Error('x') }, { timeout: 12000 })
    await rest()
    await page.screenshot({ path: `../../../dist/shots/sync-ok-${width}.png` })
    await user.click(screen.getByRole('button', { name: 'Send Trackable Email' }))
    const d = within(screen.getByRole('dialog'))
    await user.click(await d.findByRole('radio', { name: /^Plan comp/ }, W))
    await rest()
    await page.screenshot({ path: `../../../dist/shots/send-${width}.png` })
    simulator.faults.active = [{ kind: 'refused', message: 'Sending is paused', operations: ['Conversation.sendEmail'] }]
    await user.click(d.getByRole('button', { name: 'Send' }))
    await d.findByRole('alert', {}, W)
    await rest()
    screen.getByRole('dialog').scrollTop = 9999
    await page.screenshot({ path: `../../../dist/shots/send-refused-${width}.png` })
    simulator.faults.active = []
    await user.click(d.getByRole('button', { name: 'Send' }))
    await rest(900)
    await page.screenshot({ path: `../../../dist/shots/send-done-${width}.png` })
  }, 60000)
