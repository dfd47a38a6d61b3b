import type { bulk as english } from '../bulk'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const people = (count: number) => `${number(count)} ${plural(count, 'Person', 'Personen')}`

export const bulk: Translated<typeof english> = {
  send: 'E-Mail senden',
  addToList: 'Zu Liste hinzufügen',
  people,
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
  nobodyLeft: 'Niemand der Ausgewählten darf E-Mails erhalten.',
  sending: (sent, total) => `${number(sent)} von ${number(total)} gesendet`,
  stopped: 'Gestoppt. Was gesendet ist, bleibt gesendet; die übrigen Personen erhalten nichts.',
  finished: (sent) => `${number(sent)} ${plural(sent, 'E-Mail', 'E-Mails')} gesendet`,
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
  submitting: (done, total) => `${number(done)} von ${people(total)} übergeben`,
  importing:
    'Net-Results verarbeitet den Import, meist in weniger als einer Minute. Sie können dieses Fenster schließen und weiterarbeiten.',
  added: (count, list) => `${people(count)} zu ${list} hinzugefügt`,
  notAdded: (count) => `${people(count)} ${plural(count, 'wurde', 'wurden')} von Net-Results abgelehnt.`,
  importFailed: 'Net-Results konnte den Import nicht abschließen. Er hat nichts geändert.',
  importUnclear: 'Unklar, ob der Import abgeschlossen ist. Sehen Sie in Net-Results in der Liste nach.',
  stillRunning: 'Net-Results verarbeitet den Import noch. Er wird möglicherweise später abgeschlossen.',
  listStopped: (done, total) =>
    `Nach ${number(done)} von ${people(total)} gestoppt. Wer bereits übergeben wurde, wird hinzugefügt.`,
  listUnsupported: 'Dieses Net-Results-Konto bietet das Ändern von Listen nicht über seine API an.',
}
