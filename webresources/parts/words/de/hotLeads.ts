import type { hotLeads as english } from '../hotLeads'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const people = (count: number) => `${number(count)} ${plural(count, 'Person', 'Personen')}`

export const hotLeads: Translated<typeof english> = {
  title: 'Heiße Leads im Überblick',
  segment: 'Segment',
  allPeople: (count) =>
    count === null ? 'Alle zugewiesenen Personen' : `Alle zugewiesenen Personen (${number(count)})`,
  segmentsUnsupported: 'Dieses Net-Results-Konto bietet Segmente nicht über seine API an.',
  period: 'Zeitraum',
  periods: { 7: 'Letzte 7 Tage', 30: 'Letzte 30 Tage', 90: 'Letzte 90 Tage' },

  visitors: 'Aktivste Besucher',
  visitorsNote: (days) => `Besuche, ${number(days)} Tage`,
  visits: (count) => `${number(count)} ${plural(count, 'Besuch', 'Besuche')}`,
  countedIn: (visits) => `Gezählt in den neuesten ${number(visits)} Besuchen`,
  noVisitors: {
    title: (days) => `Keine Besuche in den letzten ${number(days)} Tagen`,
    body: 'Hier erscheinen Besuche der Personen, die Ihnen zugewiesen sind.',
  },

  scores: 'Höchste Leadbewertungen',
  scoresNote: (overlay) => `${overlay},`,
  sort: 'Höchste Leadbewertungen sortieren',
  sorts: { score: 'nach Bewertung', change: 'nach Anstieg in 7 Tagen' },
  sparkline: (from, to) => `Bewertung in den letzten 30 Tagen, von ${number(from)} auf ${number(to)}.`,

  recent: 'Letzte Aktivitäten',
  recentNote: 'Neueste zuerst',
  recentScope: (count) => `Von den ${number(count)} zuletzt gesehenen Personen`,
  noActivity: {
    title: (days) => `Keine Aktivität in den letzten ${number(days)} Tagen`,
    body: 'Hier erscheinen Besuche, E-Mails und Formulare der Personen, die Ihnen zugewiesen sind.',
  },

  shownOf: (shown, total) => `${number(shown)} von ${number(total)}`,
  firstOfAtLeast: (shown, atLeast) => `Erste ${number(shown)} von mindestens ${number(atLeast)}`,
  checked: (checked, total) =>
    total === null ? `${people(checked)} geprüft` : `${number(checked)} von ${people(total)} geprüft`,
  checkMore: 'Weitere Personen prüfen',
  showAll: (total) => `Alle ${number(total)} anzeigen`,
  showMore: (count) => `${number(count)} weitere anzeigen`,
  showFewer: 'Weniger anzeigen',

  excluded: {
    title: (segment) => `Keine Ihnen zugewiesene Person ist in „${segment}“`,
    body: (checked, days) =>
      `Net-Results hat ${people(checked)} aus den letzten ${number(days)} Tagen geprüft. Wählen Sie einen längeren Zeitraum oder ein anderes Segment.`,
    notYet: (checked, total) =>
      total === null
        ? `Von den ersten ${number(checked)} Personen ist keine darin. Weitere können geprüft werden.`
        : `Von den ersten ${number(checked)} von ${number(total)} Personen ist keine darin.`,
    short: 'Wählen Sie einen längeren Zeitraum oder ein anderes Segment.',
    clear: 'Alle zugewiesenen Personen anzeigen',
  },
  unknownSegment: {
    title: 'Dieses Segment gibt es nicht',
    body: (id) =>
      `Der Link oder Ihre letzte Auswahl nennt das Segment ${id}, das es bei Net-Results nicht oder nicht mehr gibt.`,
  },
  segmentResult: (segment, summary) => `${segment}: ${summary}`,

  actions: (name) => `Mehr: ${name}`,
  preview: 'Vorschau',
  pin: 'Anheften',
  unpin: 'Lösen',
  pinned: 'Angeheftet',
  snooze: '1 Woche zurückstellen',
  wake: 'Zurückstellung beenden',
  snoozedUntil: (when) => `Zurückgestellt bis ${when}`,
  backEarly: 'Vorzeitig zurück: Die Bewertung ist sprunghaft gestiegen',
  pinnedSaid: (name) => `${name} ist oben angeheftet`,
  unpinnedSaid: (name) => `${name} ist nicht mehr angeheftet`,
  snoozedSaid: (name) => `${name} ist für eine Woche zurückgestellt oder bis die Bewertung um 10 steigt`,
  wokenSaid: (name) => `${name} wird wieder angezeigt`,
  hidden: (count) => `${number(count)} zurückgestellt`,
  showHidden: (count) => `${number(count)} zurückgestellte anzeigen`,
  hideHidden: 'Zurückgestellte ausblenden',
  allSnoozed: {
    title: 'Hier sind alle zurückgestellt',
    body: (count) =>
      `${people(count)} ${plural(count, 'erscheint', 'erscheinen')} wieder, wenn die Zeit abgelaufen ist oder die Bewertung sprunghaft steigt.`,
  },
}
