import type { account as english } from '../account'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const people = (count: number) => `${number(count)} ${plural(count, 'Person', 'Personen')}`

export const account: Translated<typeof english> = {
  tabs: { list: 'Net-Results', people: 'Personen', activity: 'Firmenaktivität' },
  wrongTable: {
    title: 'Keine Firma',
    body: 'Diese Seite zeigt die Personen einer Firma. Für Kontakt- und Leadformulare kann ein Administrator die Kontaktseite einfügen.',
  },
  noRecord: {
    title: 'Hier ist kein Datensatz',
    body: 'Diese Seite zeigt eine Firma. Öffnen Sie sie über die Registerkarte „Net-Results“ eines Firmenformulars.',
  },
  hostMissing: {
    title: 'Öffnen Sie diese Seite in Dynamics',
    body: 'Diese Seite funktioniert in Dynamics 365 auf dem Formular einer Firma. Hier wurde kein Dynamics gefunden.',
  },
  /** Stands after `von` and `zu`. */
  thisAccount: 'dieser Firma',

  header: {
    region: 'Zusammenfassung',
    people: 'Personen',
    known: (count) => `${number(count)} bekannt`,
    knownSoFar: (known, matched) => `${number(known)} bekannt von ${number(matched)} abgefragten`,
    mailable: 'E-Mail möglich',
    visits: 'Besuche, 30 Tage',
    more: (count) => `${number(count)} gegenüber den 30 Tagen davor`,
    same: 'wie in den 30 Tagen davor',
    up: 'Gestiegen um',
    down: 'Gesunken um',
    topScore: 'Höchste Bewertung',
    noScore: 'Keine',
    soFar: 'bisher',
    cannotTell: 'Nicht feststellbar',
  },

  syncAccount: 'Diese Firma synchronisieren',
  syncContact: 'Diesen Kontakt synchronisieren',
  syncPerson: (name) => `Diesen Kontakt synchronisieren: ${name}`,
  sendEmail: 'Nachverfolgbare E-Mail senden',

  perWeek: 'Besuche pro Woche',
  weeks: (weeks, known) =>
    `${number(weeks)} Wochen, ${plural(known, 'die 1 bekannte Person', `alle ${number(known)} bekannten Personen`)}`,
  weeksSoFar: (weeks, known) => `${number(weeks)} Wochen, bisher ${number(known)} bekannt`,
  thisWeek: 'Diese Woche',
  chart: (weeks, highest, visits) =>
    visits === 0
      ? `Besuche pro Woche, letzte ${number(weeks)} Wochen. Keine.`
      : `Besuche pro Woche, letzte ${number(weeks)} Wochen. Höchstwert: ${highest}, ${number(visits)}.`,
  showTable: 'Als Tabelle anzeigen',
  showChart: 'Als Diagramm anzeigen',
  weekColumn: 'Woche ab',
  visitsColumn: 'Besuche',
  byPerson: 'Besuche nach Person',
  window: '30 Tage',
  others: (count) => `${number(count)} weitere`,
  nobodyVisited: 'In den letzten 30 Tagen gab es keine Besuche.',
  visitsUnknown: 'Dieses Net-Results-Konto bietet Besuche nicht über seine API an.',

  tools: 'Personen dieser Firma',
  search: 'Personen suchen',
  filter: 'Anzeigen',
  filters: {
    all: 'Alle Personen',
    known: 'Bekannt',
    unknown: 'Unbekannt',
    mailable: 'E-Mail möglich',
    notMailable: 'E-Mail nicht möglich',
    visited: 'Besuch in den letzten 30 Tagen',
    noEmail: 'Ohne E-Mail-Adresse',
    inactive: 'In Dynamics inaktiv',
    leads: 'Leads',
  },
  matched: (matched, all) => `${number(matched)} von ${number(all)} abgefragt`,
  lookUpAll: (count) => `Alle ${number(count)} abfragen`,
  stop: 'Stoppen',
  orderLater: (column) => `Die Sortierung nach „${column}“ gilt, sobald alle abgefragt sind.`,
  filterLater: 'Es können noch weitere folgen: Noch sind nicht alle abgefragt.',
  selected: (count) => `${number(count)} ausgewählt`,
  clear: 'Auswahl aufheben',
  emailOne: 'Wählen Sie genau eine Person als Empfänger aus.',
  emailUnknown: 'Net-Results kennt diese Person noch nicht. Synchronisieren Sie zuerst den Kontakt.',
  emailNotLookedUp: 'Diese Person wurde noch nicht abgefragt.',

  table: 'Personen',
  columns: {
    select: 'Auswählen',
    name: 'Name',
    score: 'Bewertung',
    change: '7 Tage',
    activity: 'Letzte Aktivität',
    when: 'Wann',
    visits: 'Besuche',
    email: 'E-Mail',
  },
  sortBy: (column) => `Sortieren nach ${column}`,
  selectAll: 'Alle angezeigten Personen auswählen',
  select: (name) => `${name} auswählen`,
  nothing: '–',
  noActivity: 'Noch keine Aktivität',
  notKnown: 'Unbekannt',
  noEmail: 'Keine E-Mail-Adresse',
  cannotTell: 'Nicht feststellbar',
  leadStates: { open: 'Lead', qualified: 'Qualifizierter Lead', disqualified: 'Disqualifizierter Lead' },
  inactive: 'Inaktiv',
  unnamed: 'Person ohne Namen',

  shown: (shown, all) => (shown === all ? people(all) : `${number(shown)} von ${people(all)}`),
  loading: (count) => `Bisher ${people(count)}, weitere werden geladen`,
  scope: (account) => `Kontakte und Leads von ${account}. Personen untergeordneter Firmen sind nicht enthalten.`,
  scopeWithoutLeads: (account) =>
    `Kontakte von ${account}. Ihre Sicherheitsrolle lässt das Lesen von Leads nicht zu. Personen untergeordneter Firmen sind nicht enthalten.`,
  truncated: (count) => `Nur die ersten ${number(count)} werden angezeigt.`,
  missing: (parts) => `Dieses Net-Results-Konto bietet Folgendes nicht über seine API an: ${parts.join(', ')}.`,
  facets: { score: 'Bewertungen', mailing: 'E-Mail-Status', activity: 'Aktivitäten', visits: 'Besuche' },

  nobodyTitle: (account) => `Zu ${account} gehört niemand`,
  nobodyBody:
    'Kein Kontakt gehört zu dieser Firma, und bei keinem Lead ist sie als übergeordnete Firma eingetragen. Personen untergeordneter Firmen sind nicht enthalten.',
  nobodyWithoutLeads:
    'Kein Kontakt gehört zu dieser Firma. Ihre Sicherheitsrolle lässt das Lesen von Leads nicht zu, es könnte also welche geben. Personen untergeordneter Firmen sind nicht enthalten.',
  filteredTitle: 'Keine Personen entsprechen diesen Filtern',
  filteredBody: (count) =>
    `${people(count)} ${plural(count, 'ist', 'sind')} ausgeblendet. Löschen Sie die Filter, um ${plural(count, 'diese Person', 'sie')} zu sehen.`,
  clearFilters: 'Filter löschen',
  openFailed: 'Dynamics hat den Datensatz nicht geöffnet',

  activity: {
    list: 'Letzte Aktivitäten dieser Firma',
    loading: 'Aktivitäten werden geladen',
    newest: (count) => plural(count, 'Die letzte Aktivität', `Die letzten ${number(count)} Aktivitäten`),
    newestSoFar: (count, matched, all) =>
      `${plural(count, 'Die letzte Aktivität', `Die letzten ${number(count)} Aktivitäten`)} von ${number(matched)} abgefragten Personen; noch ${number(all - matched)} ausstehend`,
    loadMore: 'Mehr laden',
    loadingMore: 'Weitere Aktivitäten werden geladen',
    noneTitle: 'Noch keine Aktivität',
    noneBody: (account) =>
      `Net-Results hat zu den Personen von ${account} noch nichts aufgezeichnet. Besuche, E-Mails und Formulare erscheinen ab jetzt hier.`,
    unknownTitle: 'Net-Results kennt noch niemanden aus dieser Firma',
    unknownBody:
      'Aktivitäten erscheinen, sobald Net-Results diese Personen erfasst hat. Sie können sie jetzt synchronisieren.',
    untitled: 'Aktivität ohne Beschreibung',
    undated: 'Kein Datum',
  },
}
