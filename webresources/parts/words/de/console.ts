import type { console as english } from '../console'
import type { Translated } from '../Translated'

export const console: Translated<typeof english> = {
  title: 'Net-Results-Integrationskonsole',
  connected: 'Mit Net-Results verbunden',
  tabList: 'Integrationskonsole',
  tabs: {
    setUp: 'Einrichtung',
    syncOptions: 'Synchronisierungsoptionen',
    fieldMappings: 'Feldzuordnungen',
    syncErrors: 'Synchronisierungsfehler',
    credentials: 'Anmeldedaten',
  },
  rightsUnknown: {
    title: 'Dynamics hat nicht mitgeteilt, welche Rechte Sie haben',
    body: 'Bis dahin zeigt diese Seite nur, was alle Vertriebsmitarbeiter verwenden dürfen.',
  },
}
