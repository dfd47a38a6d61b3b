import type { about as english } from '../about'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const about: Translated<typeof english> = {
  button: 'Info',
  title: 'Info zu Net-Results for Dynamics 365',
  version: 'Version',
  build: 'Build',
  api: 'Net-Results-Adresse',
  apiNone: 'Noch nicht abgefragt',
  page: 'Seite',
  requests: 'Letzte Anforderungen dieser Seite',
  noRequests: 'Diese Seite hat noch keine Anforderungen gesendet.',
  time: 'Zeit',
  request: 'Anforderung',
  result: 'Ergebnis',
  duration: 'Dauer',
  reference: 'Referenz',
  milliseconds: (count) => `${number(count)} ms`,
  notices: 'Hinweise zu Drittanbietern',
  note: 'Hier werden keine Personen genannt und keine Kennwörter angezeigt.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  close: 'Schließen',
}
