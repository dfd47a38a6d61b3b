import { findByEmail, isMailable } from '../../net-results/store/contacts'
import { scoreAt } from '../../net-results/store/scores'
import { DEFAULT_OVERLAY } from '../../net-results/data/overlays'
import type { OpenRecord } from '../PreviewState'
import type { Session } from '../Session'

/** The state of the simulated service, and what it knows of the person whose form is open. */
export function readService(
  { netResults, dynamics, clock }: Pick<Session, 'netResults' | 'dynamics' | 'clock'>,
  record: OpenRecord | null,
) {
  const { store } = netResults
  const id = record?.id ?? null
  const row = record === null || id === null ? null : dynamics.store.find(record.table, id)
  const email = typeof row?.emailaddress1 === 'string' ? row.emailaddress1 : ''
  const contact = email === '' ? null : findByEmail(store, email)
  return {
    sync: store.sync,
    newErrors: store.sync.errors.filter(({ at }) => at >= store.base),
    person:
      contact === null
        ? null
        : {
            ...contact.attributes,
            'Lead Score': scoreAt(store, contact, DEFAULT_OVERLAY.id, clock.now()),
            Mailable: isMailable(contact),
            Lists: [...contact.listIds].map((id) => store.lists.get(id)?.name ?? String(id)),
          },
  }
}
