import type { Translated } from '../Translated'
import type { unsubscribe as english } from '../unsubscribe'

export const unsubscribe: Translated<typeof english> = {
  title: {
    mailable: (name) => `${name} darf E-Mails erhalten`,
    unsubscribed: (name) => `${name} ist von allen E-Mails abgemeldet`,
    bounced: (name) => `E-Mails an ${name} kommen zurück`,
    notMailable: (name) => `Net-Results sendet keine E-Mails an ${name}`,
    unknown: (name) => `Nicht feststellbar, ob ${name} E-Mails erhalten darf`,
  },
  meaning: {
    mailable: 'Net-Results darf Marketing-E-Mails der Listen und Abonnements senden, zu denen diese Person gehört.',
    unsubscribed:
      'Net-Results sendet keine Marketing-E-Mails an diese Adresse, gleich in welchen Listen und Abonnements sie ist. Sie bleibt darin und kann in weitere aufgenommen werden, ohne dass ihr etwas gesendet wird.',
    bounced:
      'Die letzte E-Mail kam zurück; daher sendet Net-Results keine weiteren an diese Adresse, gleich in welchen Listen und Abonnements sie ist. Korrigieren Sie die E-Mail-Adresse in diesem Datensatz, wenn sie falsch ist. Eine unzustellbare E-Mail ist keine Abmeldung: Wünscht die Person eine, melden Sie sie hier ab.',
    notMailable:
      'Net-Results sendet keine E-Mails an diese Adresse und nennt keinen Grund. Keine E-Mail einer Liste oder eines Abonnements erreicht sie.',
    unknown: 'Net-Results sagt nicht, ob diese Person abgemeldet ist.',
  },
  address: 'E-Mail-Adresse',
  unsubscribed: 'Abgemeldet',
  bounced: 'Unzustellbar',
  yes: 'Ja',
  no: 'Nein',
  cannotTell: 'Nicht feststellbar',
  since: (date) => `Ja, ${date}`,
  optInTitle: 'Wieder E-Mails erhalten',
  optIn: (name) =>
    `Diese Seite hebt keine Abmeldung auf. ${name} muss zuerst zustimmen, über ein Formular oder eine Abonnementseite Ihres Unternehmens bei Net-Results. Die Person, die Net-Results in Ihrem Unternehmen verwaltet, trägt dies dort ein.`,

  open: 'Abmelden…',
  question: (name) => `${name} von allen E-Mails abmelden?`,
  effectBefore: 'Net-Results stellt ab sofort alle Marketing-E-Mails an',
  effectAfter: 'ein, in allen Listen und Abonnements.',
  final: (name) =>
    `Dies kann hier nicht rückgängig gemacht werden. Um wieder E-Mails zu erhalten, muss ${name} bei Net-Results zustimmen.`,
  reason: 'Grund',
  reasonHint: 'Optional. Wird bei Net-Results mit der Änderung gespeichert.',
  confirm: 'Abmelden',
  busy: 'Wird abgemeldet',
  done: (name) => `${name} ist von allen E-Mails abgemeldet`,

  refused: (name) => `${name} wurde nicht abgemeldet`,
  doubtTitle: (name) => `${name} ist möglicherweise bereits abgemeldet`,
  doubt: 'Net-Results hat es nicht bestätigt. Prüfen Sie erneut, bevor Sie den Vorgang wiederholen.',
  contradicted:
    'Net-Results hat die Änderung akzeptiert, führt diese Person aber noch nicht als abgemeldet. Prüfen Sie es gleich noch einmal.',
  checked: (name) => `Laut Net-Results ist ${name} nicht abgemeldet.`,
  notOffered:
    'Die API dieses Net-Results-Kontos lässt das Abmelden von Personen nicht zu. Melden Sie diese Person direkt in Net-Results ab.',
}
