import type { bulk as english } from '../bulk'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const people = (count: number) => `${number(count)} ${plural(count, 'Person', 'Personen')}`

export const bulk: Translated<typeof english> = {
  send: 'E-Mail senden',
  addToList: 'Zu Liste hinzufügen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  stop: 'Stoppen',

  sendTitle: (count) => `Nachverfolgbare E-Mail an ${people(count)} senden`,
  template: 'Vorlage',
  noTemplates: 'Das Marketing hat noch keine E-Mail erstellt, die von hier gesendet werden kann.',
  subject: (subject) => `Betreff: ${subject}`,
  checking: (checked, total) => `Es wird geprüft, wer E-Mails erhalten darf: ${number(checked)} von ${number(total)}`,
  willSend: (count) => `${people(count)} ${plural(count, 'erhält', 'erhalten')} die E-Mail`,
  excluded: (count) => `${people(count)} ${plural(count, 'wird', 'werden')} ausgelassen`,
  cannotTell: 'Net-Results oder Dynamics hat nicht angegeben, ob diese Person E-Mails erhalten darf.',
  sendTo: (count) => `An ${number(count)} senden`,
  sendRest: (count) => `An übrige ${number(count)} senden`,
  nobodyLeft: 'Niemand der Ausgewählten darf E-Mails erhalten.',
  sending: (sent, total) => `${number(sent)} von ${number(total)} gesendet`,
  stopped: 'Gestoppt. Was gesendet ist, bleibt gesendet; die übrigen Personen haben nichts erhalten.',
  busy: (time) =>
    `Net-Results ist ausgelastet und bittet, bis ${time} Uhr zu warten. Danach geht es von selbst weiter.`,
  finished: (sent) => `${number(sent)} ${plural(sent, 'E-Mail', 'E-Mails')} gesendet`,
  doubted: (count) =>
    `Bei ${number(count)} ${plural(count, 'E-Mail', 'E-Mails')} ist unklar, ob sie gesendet ${plural(count, 'wurde', 'wurden')}. Sehen Sie unter „Meine E-Mails“ nach.`,
  notSent: (count) => `Nicht gesendet an ${people(count)}.`,
  states: {
    waiting: 'Nicht gesendet',
    sending: 'Wird gesendet',
    sent: 'Gesendet',
    refused: 'Nicht gesendet',
    doubtful: 'Unklar',
    skipped: 'Ausgelassen',
  },
  doubtful:
    'Die E-Mail wurde möglicherweise trotzdem gesendet und wurde nicht noch einmal gesendet. Sehen Sie unter „Meine E-Mails“ nach.',
  sendUnsupported: 'Dieses Net-Results-Konto bietet das Senden von E-Mails nicht über seine API an.',
  result: 'Ergebnis',
  person: 'Person',
  reason: 'Grund',

  listTitle: (count) => `${people(count)} zu einer Liste hinzufügen`,
  list: 'Liste',
  noLists: 'Es gibt keine Liste, die geändert werden kann.',
  listDetail: (count) => (count === null ? '' : `${number(count)} ${plural(count, 'Kontakt', 'Kontakte')}`),
  withoutAddress: (count) =>
    `${people(count)} ${plural(count, 'hat', 'haben')} keine E-Mail-Adresse und ${plural(count, 'wird', 'werden')} ausgelassen.`,
  add: (count) => `${number(count)} hinzufügen`,
  addRest: (count) => `Übrige ${number(count)} hinzufügen`,
  submitting: (done, total) => `${number(done)} von ${people(total)} übergeben`,
  importing:
    'Net-Results verarbeitet den Import, meist in weniger als einer Minute. Sie können dieses Fenster schließen und weiterarbeiten.',
  added: (count, list) => `${people(count)} zu ${list} hinzugefügt`,
  notAdded: (count) => `${people(count)} ${plural(count, 'wurde', 'wurden')} von Net-Results abgelehnt.`,
  importFailed: (count) =>
    `Net-Results konnte den Import von ${people(count)} nicht abschließen. Er hat nichts geändert.`,
  importUnclear: (count) =>
    `Bei ${people(count)} ist unklar, ob sie hinzugefügt ${plural(count, 'wurde', 'wurden')}. Sehen Sie in Net-Results in der Liste nach.`,
  stillRunning: (count) =>
    `Net-Results verarbeitet den Import von ${people(count)} noch. Er wird möglicherweise später abgeschlossen.`,
  listStopped: (waiting, total) => `Nicht übergeben: ${number(waiting)} von ${people(total)}.`,
  listUnsupported: 'Dieses Net-Results-Konto bietet das Ändern von Listen nicht über seine API an.',
}
