import type { funnelVision as english } from '../funnelVision'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const people = (count: number) => `${number(count)} ${plural(count, 'Person', 'Personen')}`
const visits = (count: number) => `${number(count)} ${plural(count, 'Besuch', 'Besuche')}`

export const funnelVision: Translated<typeof english> = {
  title: 'Funnel Vision',
  tabList: 'Funnel Vision',
  tabs: {
    whosHot: 'Heiße Leads',
    prospectActivity: 'Interessentenaktivität',
    anonymousVisitors: 'Anonyme Besucher',
    myEmails: 'Meine E-Mails',
  },
  copyLink: 'Link kopieren',
  copied: 'Kopiert',
  linkCopied: 'Link zu dieser Ansicht kopiert',
  linkNotCopied: 'Der Browser hat das Kopieren nicht zugelassen. Der Link lautet:',
  linkTitle: 'Link zu dieser Ansicht',

  overlay: 'Overlay der Leadbewertung',
  unnamedOverlay: 'Overlay ohne Namen',
  domainGroup: 'Domänengruppe',
  allGroups: 'Alle Domänengruppen',
  unnamedGroup: 'Domänengruppe ohne Namen',
  dates: 'Zeitraum',
  days: { 7: 'Letzte 7 Tage', 30: 'Letzte 30 Tage', 90: 'Letzte 90 Tage' },
  custom: 'Zeitraum wählen',
  from: 'Von',
  to: 'Bis',
  reversed: 'Das Ende liegt vor dem Anfang',
  unknownOverlay: {
    title: 'Dieses Overlay gibt es nicht',
    body: (id) =>
      `Der Link nennt das Overlay ${id} der Leadbewertung, das es bei Net-Results nicht oder nicht mehr gibt.`,
    fix: 'Standard-Overlay verwenden',
  },
  unknownGroup: {
    title: 'Diese Domänengruppe gibt es nicht',
    body: (id) => `Der Link nennt die Domänengruppe ${id}, die es bei Net-Results nicht oder nicht mehr gibt.`,
    fix: 'Alle Domänengruppen anzeigen',
  },

  people: 'Personen',
  searchPeople: 'Name, Firma oder E-Mail suchen',
  chart: {
    title: 'Personen nach Bewertung',
    note: people,
    band: (from, to) => (to === null ? `${number(from)}+` : `${number(from)}–${number(to)}`),
    bandTold: (from, to, count) =>
      `${to === null ? `${number(from)} oder mehr` : `${number(from)} bis ${number(to)}`}: ${people(count)}`,
    sentence: (count, best) => `${people(count)} nach Leadbewertung. ${best}.`,
    bandColumn: 'Bewertung',
    peopleColumn: 'Personen',
    chosen: (band, count, total) => `${band}: ${number(count)} von ${people(total)}`,
    showAll: 'Alle anzeigen',
    most: (band, count) => `Die meisten liegen bei ${band}: ${number(count)}`,
  },
  whosHot: {
    columns: {
      lastName: 'Name',
      companyName: 'Firma',
      score: 'Bewertung',
      scoreChange7Days: '7 Tage',
      lastSeen: 'Letzter Besuch',
      visits: 'Besuche',
      jobTitle: 'Position',
      emailAddress: 'E-Mail',
    },
    visitsTitle: 'Besuche in den letzten 30 Tagen',
  },

  visits: 'Besuche',
  activity: {
    columns: {
      name: 'Name',
      companyName: 'Firma',
      score: 'Bewertung',
      pageViews: 'Seiten',
      durationSeconds: 'Dauer',
      lastSeen: 'Wann',
      leadSource: 'Quelle',
      entry: 'Erste Seite',
      place: 'Ort',
      domainGroup: 'Domänengruppe',
      organization: 'Organisation',
    },
    durationSeconds: 'Dauer (Sekunden)',
    chartTitle: 'Besuche pro Tag',
    chartNote: (count, days) => `${visits(count)} in ${number(days)} ${plural(days, 'Tag', 'Tagen')}`,
    sentence: (count, days, bestDay, best) =>
      `Besuche pro Tag, ${number(days)} ${plural(days, 'Tag', 'Tage')}, insgesamt ${number(count)}. Höchstwert: ${bestDay}, ${number(best)}.`,
    day: (day, count) => `${day}: ${visits(count)}`,
    dayColumn: 'Tag',
    visitsColumn: 'Besuche',
    nobody: {
      title: 'Keine Besuche in diesem Zeitraum',
      body: 'Hier erscheinen Besuche der Personen, die Ihnen zugewiesen sind. Wählen Sie einen anderen Zeitraum, um mehr zu sehen.',
    },
  },
  anonymous: {
    group: 'Nach Organisation gruppieren',
    unknownOrganization: 'Organisation unbekannt',
    groupSummary: (count, when) => `${visits(count)}, zuletzt ${when}`,
    groupSummaryOpen: (count) => `Bisher ${visits(count)}`,
    visitor: 'Besucher',
    nobody: {
      title: 'Keine anonymen Besuche in diesem Zeitraum',
      body: 'Hier erscheinen Besuche von Personen, die Net-Results nicht namentlich kennt. Sobald sie bekannt sind, erscheinen sie unter „Interessentenaktivität“.',
    },
  },

  emails: 'E-Mails',
  myEmails: {
    search: 'Betreff oder Person suchen',
    sent: 'Gesendet',
    rates: { opened: 'Geöffnet', clicked: 'Angeklickt', bounced: 'Unzustellbar', unsubscribed: 'Abgemeldet' },
    rate: (percent) => `${number(percent)}\u00a0%`,
    rateOf: (count, of) => `${number(count)} von ${number(of)}`,
    rateTold: (name, count, of) => `${name}: ${number(count)} von ${number(of)} E-Mails`,
    rateUnknown: 'Nicht feststellbar',
    note: 'Jede E-Mail zählt einmal, egal wie oft sie geöffnet wurde. Manche E-Mail-Apps öffnen E-Mails von selbst.',
    totals: 'Summen',
    totalsCut: (count) => `Bezogen auf die neuesten ${number(count)} E-Mails`,
    result: 'Ergebnis',
    allResults: 'Alle Ergebnisse',
    results: {
      bounced: 'Unzustellbar',
      unsubscribed: 'Abgemeldet',
      clicked: 'Angeklickt',
      opened: 'Geöffnet',
      notOpened: 'Nicht geöffnet',
      unknown: 'Nicht feststellbar',
    },
    from: { 'net-results': 'Net-Results', dynamics: 'Dynamics' },
    columns: {
      sentAt: 'Gesendet',
      subject: 'Betreff',
      person: 'An',
      sentFrom: 'Gesendet aus',
      result: 'Ergebnis',
      openCount: 'Öffnungen',
      firstOpenedAt: 'Zuerst geöffnet',
      clickCount: 'Klicks',
      emailAddress: 'E-Mail-Adresse',
    },
    noSubject: 'Kein Betreff',
    nobody: {
      title: 'Keine E-Mails in diesem Zeitraum',
      body: 'Hier erscheinen nachverfolgbare E-Mails, die Sie über Net-Results oder Dynamics gesendet haben. Wählen Sie einen anderen Zeitraum, um mehr zu sehen.',
    },
  },
}
