import type { accountSync as english } from '../accountSync'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const people = (count: number) => `${number(count)} ${plural(count, 'Person', 'Personen')}`

export const accountSync: Translated<typeof english> = {
  preview: {
    title: (account) => `Synchronisierung von ${account} starten?`,
    titleChosen: (count) => `${people(count)} synchronisieren?`,
    reading: 'Es wird gelesen, wer zur Firma gehört und was synchronisiert wird',
    sent: (count) =>
      `${people(count)} ${plural(count, 'wird', 'werden')} so an Net-Results gesendet, wie in Dynamics gespeichert.`,
    nobody: 'Niemand kann gesendet werden.',
    left: (count) => `${people(count)} ${plural(count, 'wird', 'werden')} nicht gesendet:`,
    reasons: {
      noEmail: (count) =>
        `${number(count)} ohne E-Mail-Adresse; nur Datensätze mit E-Mail-Adresse werden synchronisiert`,
      inactive: (count) => `${number(count)} in Dynamics inaktiv; inaktive Elemente werden nicht synchronisiert`,
      emailNotMapped: (count) =>
        `${number(count)}, weil die Feldzuordnung bei Net-Results keine Spalte für die E-Mail-Adresse enthält`,
    },
    andOthers: (count) => `und ${number(count)} weitere`,
    withoutLeads: 'Leads sind nicht enthalten: Ihre Sicherheitsrolle lässt das Lesen von Leads nicht zu.',
    subAccounts: 'Personen untergeordneter Firmen sind nicht enthalten.',
    truncated: (count) => `Diese Firma hat mehr als ${number(count)} Personen. Die übrigen sind nicht enthalten.`,
    start: (count) => `${people(count)} synchronisieren`,
    cancel: 'Abbrechen',
    close: 'Schließen',
  },

  busy: 'Diese Firma wird gerade synchronisiert.',
  loading: 'Die Personen dieser Firma werden noch gelesen.',
  nobodyHere: 'In dieser Firma gibt es niemanden zu synchronisieren.',

  region: 'Synchronisierung',
  syncing: (account) => `Synchronisierung von ${account} läuft`,
  syncingChosen: (count) => `${people(count)} ${plural(count, 'wird', 'werden')} synchronisiert`,
  pausing: 'Wird pausiert: Warten auf laufende Importe bei Net-Results',
  cancelling: 'Wird abgebrochen: Warten auf laufende Importe bei Net-Results',
  paused: 'Synchronisierung pausiert',
  finished: 'Synchronisierung abgeschlossen',
  stopped: 'Synchronisierung abgebrochen',
  resumeTitle: 'Eine Synchronisierung wurde unterbrochen',
  elsewhereTitle: 'Diese Firma wird in einem anderen Fenster synchronisiert',
  elsewhereBody: 'Eine Firma wird immer nur in einem Fenster synchronisiert. Dort sehen Sie den Fortschritt.',

  started: (time) => `Gestartet um ${time} Uhr`,
  left: (duration) => `noch etwa ${duration}`,
  ended: (time) => `beendet um ${time} Uhr`,
  progress: 'Fortschritt der Synchronisierung',
  done: (done, all) => `${number(done)} von ${people(all)}`,
  counts: {
    added: (count) => `${number(count)} hinzugefügt`,
    updated: (count) => `${number(count)} aktualisiert`,
    skipped: (count) => `${number(count)} übersprungen`,
    failed: (count) => `${number(count)} fehlgeschlagen`,
    refusedUntold: (count) => `${number(count)} abgelehnt`,
    unknown: (count) => `${number(count)} unbekannt`,
    unfinished: (count) => `${number(count)} nicht bestätigt`,
    cancelled: (count) => `${number(count)} nicht gesendet`,
    waiting: (count) => `${number(count)} wartend`,
  },
  failedRefused: (count, refused) => `${number(count)} fehlgeschlagen, davon ${number(refused)} abgelehnt`,
  leave: 'Sie können diese Seite verlassen. Die Synchronisierung geht weiter, wenn Sie zurückkehren.',
  noJournal:
    'Dieser Browser speichert nichts für diese Seite. Bleiben Sie hier, bis die Synchronisierung abgeschlossen ist: Sie kann nicht fortgesetzt werden.',
  untold: (refused, people) =>
    refused === 0
      ? `Net-Results nennt für ${number(people)} davon nur die Anzahl, nicht die Personen.`
      : `${number(refused)} von ${number(people)} abgelehnt; Net-Results sagt nicht, welche.`,
  throttled: (time) =>
    `Net-Results ist ausgelastet und bittet, bis ${time} Uhr zu warten. Die Synchronisierung geht von selbst weiter.`,
  unfinished: {
    title: 'Net-Results ist noch nicht fertig',
    body: (imports) =>
      `Net-Results arbeitet seit mehr als 10 Minuten an ${number(imports)} ${plural(imports, 'Import', 'Importen')}. Es wird nichts weiter gesendet, bis Sie fortfahren.`,
  },
  unknownTitle: (count) => `Unklar, ob ${people(count)} gesendet ${plural(count, 'wurde', 'wurden')}`,
  unknownBody:
    'Die Synchronisierung wurde während der Übertragung unterbrochen. Es wird nicht automatisch erneut gesendet. Erneutes Senden schadet nicht.',
  resumeBody: (left) =>
    left === 0
      ? 'Bei Net-Results muss noch nachgefragt werden, was aus einigen Personen geworden ist.'
      : `${people(left)} ${plural(left, 'wartet', 'warten')}. Wer bereits bestätigt ist, wird nicht erneut gesendet.`,

  pause: 'Pausieren',
  resume: 'Fortsetzen',
  cancel: 'Abbrechen',
  discard: 'Verwerfen',
  stopWaiting: 'Nicht mehr warten',
  checkAgain: 'Erneut prüfen',
  close: 'Schließen',
  retryFailed: (count) => `${number(count)} fehlgeschlagene wiederholen`,
  retryUnknown: (count) => `${number(count)} unbekannte erneut senden`,
  exportCsv: 'CSV exportieren',
  copySummary: 'Zusammenfassung kopieren',
  summaryCopied: 'Zusammenfassung kopiert',
  showPeople: 'Personen anzeigen',
  showResults: 'Ergebnisse anzeigen',

  results: 'Ergebnisse',
  show: 'Anzeigen',
  filters: {
    all: (count) => `Alle ${number(count)}`,
    failed: (count) => `Fehlgeschlagen oder abgelehnt ${number(count)}`,
    unknown: (count) => `Unbekannt ${number(count)}`,
    skipped: (count) => `Übersprungen ${number(count)}`,
    synced: (count) => `Synchronisiert ${number(count)}`,
    waiting: (count) => `Wartend ${number(count)}`,
  },
  columns: { name: 'Name', result: 'Ergebnis', reason: 'Grund und Abhilfe', time: 'Zeit' },
  states: {
    waiting: 'Wartend',
    syncing: 'Wird synchronisiert',
    added: 'Synchronisiert',
    updated: 'Synchronisiert',
    notSent: 'Übersprungen',
    notRead: 'Fehlgeschlagen',
    refused: 'Abgelehnt',
    failed: 'Fehlgeschlagen',
    untold: 'Gesendet',
    unfinished: 'Nicht bestätigt',
    unknown: 'Unbekannt',
    cancelled: 'Nicht gesendet',
  },
  reasons: {
    added: 'Zu Net-Results hinzugefügt',
    updated: 'Bei Net-Results aktualisiert',
    noEmail: 'Keine E-Mail-Adresse; nur Datensätze mit E-Mail-Adresse werden synchronisiert',
    inactive: 'In Dynamics inaktiv; inaktive Elemente werden nicht synchronisiert',
    emailNotMapped:
      'Die Feldzuordnung bei Net-Results enthält keine Spalte für die E-Mail-Adresse. Bitten Sie Ihren Administrator, sie zu korrigieren.',
    notRead: 'Dynamics liefert diesen Datensatz nicht: Er wurde gelöscht, oder Sie können ihn nicht mehr sehen.',
    refused: (message) =>
      message === ''
        ? 'Net-Results hat diesen Datensatz nicht angenommen.'
        : `${message}. Korrigieren Sie dies im Datensatz.`,
    failed: (message) =>
      message === ''
        ? 'Der Import ist nicht zustande gekommen. Wiederholen Sie den Vorgang.'
        : `${message} Wiederholen Sie den Vorgang.`,
    untold: 'Net-Results ist fertig und sagt nicht, was aus dieser Person geworden ist.',
    unfinished: 'Net-Results hat diese Person und hat das Ergebnis noch nicht bestätigt. Prüfen Sie es erneut.',
    unknown: 'Es kam keine Antwort. Unklar, ob Net-Results diese Person erhalten hat.',
    cancelled: 'Die Synchronisierung wurde abgebrochen, bevor diese Person gesendet wurde.',
  },
  unknownPerson: 'Eine Person, die nicht mehr zu dieser Firma gehört',
  now: 'Jetzt',
  empty: 'Niemand mit diesem Ergebnis.',

  notBegun: 'Nicht gestartet: Eine andere Synchronisierung dieser Firma hat Vorrang',
  announceStarted: (count) => `${people(count)} ${plural(count, 'wird', 'werden')} synchronisiert`,
  csvFile: (account, day) => `Synchronisierung ${account} ${day}.csv`,
  csvColumns: (timeZone) => ['Name', 'Tabelle', 'Ergebnis', 'Grund und Abhilfe', `Zeit (${timeZone})`, 'Datensatz-ID'],
  exported: (count) => `${people(count)} exportiert`,
  summary: ({ account, total, started, ended, lines }) =>
    [
      `Synchronisierung von ${account} mit Net-Results`,
      ended === null ? `Gestartet: ${started}, nicht abgeschlossen` : `${started} bis ${ended}`,
      people(total),
      ...lines,
    ].join('\n'),
}
