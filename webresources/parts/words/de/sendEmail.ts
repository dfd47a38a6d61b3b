import type { sendEmail as english } from '../sendEmail'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const templates = (count: number) => `${number(count)} ${plural(count, 'Vorlage', 'Vorlagen')}`

export const sendEmail: Translated<typeof english> = {
  button: 'Nachverfolgbare E-Mail senden',
  title: (name) => `Nachverfolgbare E-Mail an ${name} senden`,
  obstacles: {
    noAddress: 'Diese Person hat keine E-Mail-Adresse.',
    unsubscribed: 'Diese Person hat sich von E-Mails abgemeldet.',
    bounced: 'E-Mails an diese Adresse kamen zurück. Net-Results sendet nicht mehr an sie.',
    doNotEmail: 'In Dynamics ist für diese Person „E-Mails nicht zulassen“ festgelegt.',
    notMailable: 'Net-Results sendet dieser Person keine E-Mails.',
    notAsked:
      'Dynamics hat noch nicht mitgeteilt, ob diese Person E-Mails erhalten darf. Bleibt es dabei, aktualisieren Sie das Formular, oder fragen Sie Ihren Administrator.',
  },
  to: 'An',
  subject: 'Betreff',

  templates: 'Vorlagen',
  search: 'Vorlagen suchen',
  found: (shown, total) =>
    total === null || total === shown ? templates(shown) : `${number(shown)} von ${number(total)} Vorlagen angezeigt`,
  dropped: (count) =>
    `${templates(count)} ${plural(count, 'konnte nicht gelesen werden und fehlt', 'konnten nicht gelesen werden und fehlen')} hier.`,
  loadMore: 'Mehr laden',
  loadingMore: 'Weitere Vorlagen werden geladen',
  noneTitle: 'Keine Vorlagen',
  noneBody: 'Das Marketing hat noch keine E-Mail erstellt, die von hier gesendet werden kann.',
  filteredTitle: (text) => `Keine Vorlage entspricht „${text}“`,
  filteredBody: 'Durchsucht werden Namen und Betreffzeilen.',
  untitled: 'Vorlage ohne Namen',
  noSubject: 'Kein Betreff',

  preview: 'Vorschau',
  previewOf: (name) => `Vorschau von ${name}`,
  choose: 'Wählen Sie eine Vorlage, um sie hier zu sehen.',
  noPreview: 'Net-Results liefert für diese Vorlage keine Vorschau.',
  previewNote:
    'Bilder aus dem Web werden hier nicht geladen. Felder in geschweiften Klammern werden beim Senden ausgefüllt.',

  log: 'Auch in der Dynamics-Zeitachse erfassen',
  logNote: 'Fügt diesem Datensatz eine abgeschlossene E-Mail-Aktivität mit dem Betreff hinzu.',
  loggedNote: (template) => `Über Net-Results als nachverfolgbare E-Mail gesendet, Vorlage „${template}“.`,

  send: 'Senden',
  sending: 'Wird gesendet',
  cancel: 'Abbrechen',
  close: 'Schließen',
  openMyEmails: '„Meine E-Mails“ öffnen',
  sentTitle: (name) => `An ${name} gesendet`,
  sentBody: (subject) =>
    `„${subject}“ ist unterwegs. Öffnungen und Klicks erscheinen unter „Meine E-Mails“ und im Aktivitätsverlauf.`,
  logged: 'Die E-Mail ist in der Dynamics-Zeitachse erfasst.',
  notLogged: (problem) => `Die E-Mail konnte nicht in der Dynamics-Zeitachse erfasst werden: ${problem}.`,
  notSent: (problem) => `Nicht gesendet. ${problem}`,
  doubtfulTitle: 'Unklar, ob die E-Mail gesendet wurde',
  doubtfulBody: (problem) =>
    `${problem}. Sie wurde nicht noch einmal gesendet. Sehen Sie unter „Meine E-Mails“ nach, bevor Sie sie erneut senden.`,
  unsupported: 'Dieses Net-Results-Konto bietet das Senden von E-Mails nicht über seine API an.',
}
