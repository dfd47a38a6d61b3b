import type { credentials as english } from '../credentials'
import type { Translated } from '../Translated'

export const credentials: Translated<typeof english> = {
  userName: 'Benutzername',
  password: 'Kennwort',
  save: 'In meinem Benutzerdatensatz speichern',
  useForSession: 'Nur für diese Sitzung verwenden',
  checking: 'Net-Results wird gefragt',
  saving: 'Wird gespeichert',
  whoReads:
    'Gespeicherte Anmeldedaten gelten auf allen Seiten. Nur Sie und Systemadministratoren können sie lesen. Nur für diese Sitzung: Sie bleiben im Arbeitsspeicher, bis diese Seite geschlossen wird.',
  edgeBlanks: 'Das Kennwort beginnt oder endet mit einem Leerzeichen, das zum Kennwort gehört.',
  problems: {
    userNameMissing: 'Geben Sie Ihren Net-Results-Benutzernamen ein.',
    passwordMissing: 'Geben Sie Ihr Net-Results-Kennwort ein.',
    colonInUserName: 'Ein Benutzername darf keinen Doppelpunkt enthalten.',
    controlCharacter: 'Benutzername oder Kennwort enthält ein Zeichen, das nicht gesendet werden kann.',
    userNameTooLong:
      'Der Benutzerdatensatz fasst nur 200 Zeichen für den Benutzernamen. Verwenden Sie ihn nur für diese Sitzung.',
    passwordTooLong:
      'Der Benutzerdatensatz fasst nur 200 Zeichen für das Kennwort. Verwenden Sie es nur für diese Sitzung.',
  },
  refused: {
    title: 'Net-Results hat diese Anmeldung nicht akzeptiert',
    body: (userName) =>
      `Der Benutzername ${userName} oder das Kennwort ist falsch. Es wurde nichts gespeichert, und ein neuer Versuch erfolgt erst, wenn Sie ihn auslösen.`,
  },
  noAddress: {
    title: 'Die API-Adresse ist nicht zulässig',
    body: 'Anmeldedaten werden nur an https-Adressen von net-results.com gesendet; daher wurde nichts gesendet.',
  },
  notSaved: {
    title: 'Die Anmeldedaten wurden nicht gespeichert',
    secured:
      'Die Spaltensicherheit lässt nicht zu, dass Sie Ihr Kennwort ändern. Bitten Sie Ihren Administrator, Ihnen in der Integrationskonsole unter „Anmeldedaten“ Zugriff auf Ihr eigenes Kennwort zu gewähren.',
    privilege:
      'Ihre Sicherheitsrolle lässt nicht zu, dass Sie Ihren eigenen Benutzerdatensatz ändern. Bitten Sie Ihren Administrator um die Rolle „Net-Results User“.',
    sessionMeanwhile: 'Bis dahin können Sie die Anmeldedaten für diese Sitzung verwenden.',
  },
  saved: {
    readable: 'In Ihrem Benutzerdatensatz gespeichert',
    unreadable:
      'In Ihrem Benutzerdatensatz gespeichert, aber Sie können das Kennwort nicht lesen. Daher können andere Seiten es noch nicht verwenden. Bitten Sie Ihren Administrator, Ihnen in der Integrationskonsole unter „Anmeldedaten“ Zugriff auf Ihr eigenes Kennwort zu gewähren. Diese Seite verwendet Ihre Eingabe, bis sie geschlossen wird.',
    changed:
      'Gespeichert, aber Dynamics gibt etwas anderes zurück, als Sie eingegeben haben. Fragen Sie Ihren Administrator, ob eine Regel es ändert. Diese Seite verwendet Ihre Eingabe, bis sie geschlossen wird.',
    unknown:
      'Gespeichert, konnte aber zur Prüfung nicht zurückgelesen werden. Diese Seite verwendet Ihre Eingabe, bis sie geschlossen wird.',
  },
  inUse: 'Wird verwendet, bis diese Seite geschlossen wird',
  title: 'Ihre Net-Results-Anmeldedaten',
  change: 'Andere Anmeldedaten eingeben',
  stored: (userName) => `In Ihrem Benutzerdatensatz für ${userName} gespeichert. Das Kennwort wird nie angezeigt.`,
  session: (userName) =>
    `Nur für diese Sitzung verwendet, für ${userName}. Wird beim Schließen dieser Seite verworfen.`,
  test: 'Anmeldedaten testen',
  accepted: (name) =>
    name === null || name === ''
      ? 'Net-Results hat die Anmeldung akzeptiert'
      : `Net-Results hat die Anmeldung von ${name} akzeptiert`,
  untested: (reason) => `Konnte nicht getestet werden: ${reason}`,
}
