import type { personDetails as english } from '../personDetails'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const personDetails: Translated<typeof english> = {
  region: (name) => `Details zu ${name}`,
  close: 'Details schließen',
  openRecord: 'Datensatz öffnen',
  score: (overlay) => `Leadbewertung, ${overlay}`,
  noScore: 'Keine Bewertung',
  lastSeen: (when) => `Zuletzt gesehen: ${when}`,
  never: 'Nie gesehen',
  visits: 'Besuche',
  visitsNote: (days) => `Letzte ${number(days)} Tage`,
  noVisits: 'Kein Besuch in diesem Zeitraum.',
  visitColumns: { when: 'Wann', pages: 'Seiten', duration: 'Dauer', entry: 'Erste Seite' },
  showAllVisits: (count) => `Alle ${number(count)} anzeigen`,
  whyHot: 'Gründe für die Bewertung',
  likelyDrivers: 'Wahrscheinliche Gründe',
  noReasons: 'Keine Aktivität der letzten 30 Tage erklärt die Bewertung.',
  reason: (name, count) => (count === 1 ? name : `${name}, ${number(count)}-mal`),
  latest: 'Letzte Aktivitäten',
  noActivity: 'Nichts in den letzten 30 Tagen.',
}
