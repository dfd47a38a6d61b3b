import type { problems as english } from '../problems'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const offline = {
  title: 'Sie sind offline',
  body: 'Dieses Gerät hat keine Netzwerkverbindung. Stellen Sie eine Verbindung her, und versuchen Sie es erneut.',
}

export const problems: Translated<typeof english> = {
  unsaved: {
    title: 'Speichern Sie zuerst den Datensatz',
    body: 'Sobald dieser Datensatz gespeichert ist, zeigt Net-Results hier seine Informationen an.',
  },
  bulkEdit: {
    title: 'Mehr als ein Datensatz',
    body: 'Öffnen Sie einen einzelnen Datensatz, um zu sehen, was Net-Results über diese Person weiß.',
  },
  noRecord: {
    title: 'Hier ist kein Datensatz',
    body: 'Diese Seite zeigt einen Kontakt oder Lead. Öffnen Sie sie über die Registerkarte „Net-Results“ eines Kontakt- oder Leadformulars.',
  },
  wrongTable: {
    title: 'Kein Kontakt oder Lead',
    body: 'Diese Seite zeigt einen Kontakt oder Lead. Für Firmenformulare kann ein Administrator die Firmenseite einfügen.',
  },
  hostMissing: {
    title: 'Öffnen Sie diese Seite in Dynamics',
    body: 'Diese Seite funktioniert in Dynamics 365 auf dem Formular eines Kontakts oder Leads. Hier wurde kein Dynamics gefunden.',
  },
  noCredentials: {
    title: 'Bei Net-Results anmelden',
    body: 'Ihr Benutzerdatensatz enthält keine Net-Results-Anmeldedaten. Speichern Sie sie dort, oder verwenden Sie sie, bis diese Seite geschlossen wird.',
  },
  unreadableCredentials: {
    title: 'Bei Net-Results anmelden',
    body: 'Ihr Benutzerdatensatz enthält einen Net-Results-Benutzernamen, aber kein Kennwort, das Sie lesen können: Die Spaltensicherheit verbirgt es, oder es ist keines gespeichert.',
    hint: 'Bitten Sie Ihren Administrator, Ihnen in der Integrationskonsole unter „Anmeldedaten“ Zugriff auf Ihr eigenes Kennwort zu gewähren. Verwenden Sie es bis dahin nur für diese Sitzung.',
  },
  unreadableRecord: {
    title: 'Dynamics zeigt Ihnen Ihren eigenen Benutzerdatensatz nicht',
    body: 'Ihre Sicherheitsrolle lässt das Lesen nicht zu; daher kann diese Seite nicht nach gespeicherten Anmeldedaten suchen. Sie können sie nur für diese Sitzung verwenden.',
    hint: 'Bitten Sie Ihren Administrator um die Rolle „Net-Results User“.',
  },
  unusableCredentials: {
    title: 'Die gespeicherten Net-Results-Anmeldedaten können nicht gesendet werden',
    hint: 'Speichern Sie korrigierte Anmeldedaten, oder verwenden Sie sie nur für diese Sitzung.',
  },
  wrongCredentials: {
    title: 'Net-Results hat Ihr Kennwort nicht akzeptiert',
    body: (userName) =>
      `Der Benutzername ${userName} oder sein Kennwort ist falsch. Möglicherweise wurde es bei Net-Results geändert. Ein neuer Versuch erfolgt erst, wenn Sie ihn auslösen.`,
    hint: 'Speichern Sie das richtige Kennwort, oder verwenden Sie es nur für diese Sitzung.',
  },
  refusedAddress: {
    title: 'Die API-Adresse ist nicht zulässig',
    body: (address) =>
      `Die Umgebungsvariable nr_ApiBaseUrl ist auf ${address} festgelegt. Ihre Anmeldedaten werden nur an https-Adressen von net-results.com gesendet; daher wurde nichts gesendet.`,
    hint: 'Ein Administrator kann die Variable in der Lösung „Funnel Vision Marketing Automation“ korrigieren.',
  },
  netResults: {
    notPermitted: {
      title: 'Net-Results lässt Sie dies nicht sehen',
      body: 'Ihrem Net-Results-Benutzer fehlt die Berechtigung. Wenden Sie sich an die Person, die Net-Results in Ihrem Unternehmen verwaltet.',
    },
    wrongAddress: {
      title: 'Net-Results wurde nicht gefunden',
      body: 'Die API antwortet nicht unter der Adresse, die in Dynamics hinterlegt ist. Ein Administrator kann die Umgebungsvariable nr_ApiBaseUrl korrigieren.',
    },
    throttled: {
      title: 'Net-Results ist ausgelastet',
      body: (seconds) =>
        seconds === null
          ? 'Zu viele Anforderungen sind gleichzeitig eingegangen. Warten Sie einen Moment, und versuchen Sie es erneut.'
          : `Zu viele Anforderungen sind gleichzeitig eingegangen. Versuchen Sie es in ${number(seconds)} ${plural(seconds, 'Sekunde', 'Sekunden')} erneut.`,
    },
    down: {
      title: 'Störung bei Net-Results',
      body: 'Net-Results hat mit einem eigenen Fehler geantwortet. Mit diesem Datensatz ist alles in Ordnung. Versuchen Sie es in ein paar Minuten erneut.',
    },
    timeout: {
      title: 'Net-Results antwortet nicht',
      body: 'Innerhalb von 15 Sekunden kam keine Antwort. Versuchen Sie es erneut; bleibt es dabei, ist das Netzwerk oder Net-Results überlastet.',
    },
    offline,
    blockedByPolicy: {
      title: 'Dynamics lässt diese Seite Net-Results nicht erreichen',
      body: (host) =>
        `Die Inhaltssicherheitsrichtlinie blockiert ${host}. Ein Administrator kann die Adresse im Power Platform Admin Center unter „Datenschutz + Sicherheit“ zu connect-src hinzufügen.`,
    },
    blocked: {
      title: 'Net-Results ist von dieser Adresse aus nicht erreichbar',
      body: (origin) =>
        `Der Browser hat keine lesbare Antwort erhalten. Entweder blockiert das Netzwerk Net-Results, oder Net-Results akzeptiert keine Aufrufe von ${origin}. Wenn andere Seiten funktionieren, bitten Sie den Net-Results-Support, diese Adresse zuzulassen.`,
    },
    unsupported: {
      title: 'Von diesem Net-Results-Konto nicht angeboten',
      body: (operation) =>
        `Die API dieses Kontos enthält ${operation} nicht. Fragen Sie den Net-Results-Support, ob dies freigeschaltet werden kann.`,
    },
    refused: {
      title: 'Net-Results hat die Anforderung abgelehnt',
      body: 'Net-Results hat die Anforderung verstanden und nicht ausgeführt. Die Details enthalten, was der Net-Results-Support benötigt.',
      said: (message) => `Net-Results meldet: „${message}“`,
    },
    malformed: {
      title: 'Die Antwort konnte nicht gelesen werden',
      body: 'Net-Results hat in einer Form geantwortet, die diese Version nicht kennt. Die Details enthalten, was der Net-Results-Support benötigt.',
    },
  },
  dataverse: {
    notFound: {
      title: 'Der Datensatz ist nicht mehr vorhanden',
      body: 'Dynamics findet diesen Datensatz nicht. Er wurde gelöscht, oder Sie können ihn nicht mehr sehen.',
    },
    privilege: {
      title: 'Ihrer Sicherheitsrolle fehlt eine Berechtigung',
      body: 'Dynamics lässt Sie diese Tabelle nicht lesen. Bitten Sie Ihren Administrator um die Rolle „Net-Results User“.',
    },
    access: {
      title: 'Sie können diesen Datensatz nicht sehen',
      body: 'Dynamics lässt Sie diesen Datensatz nicht lesen. Bitten Sie den Besitzer, ihn für Sie freizugeben.',
    },
    secured: {
      title: 'Eine Spalte ist geschützt',
      body: 'Die Spaltensicherheit lässt nicht zu, was diese Seite angefordert hat. Wenden Sie sich an Ihren Administrator.',
    },
    unknownColumn: {
      title: 'Eine zugeordnete Spalte fehlt in Dynamics',
      body: 'Die Feldzuordnung bei Net-Results nennt eine Spalte, die diese Tabelle nicht hat. Bitten Sie Ihren Administrator, sie zu korrigieren.',
      named: (columns) =>
        `Die Feldzuordnung bei Net-Results nennt Spalten, die diese Tabelle nicht hat: ${columns.join(', ')}. Bitten Sie Ihren Administrator, sie zu korrigieren.`,
    },
    throttled: {
      title: 'Dynamics ist ausgelastet',
      body: 'Sie haben in kurzer Zeit viele Anforderungen an Dynamics gesendet. Warten Sie einen Moment, und versuchen Sie es erneut.',
    },
    conflict: {
      title: 'Jemand anderes hat den Datensatz geändert',
      body: 'Laden Sie den Datensatz neu, und versuchen Sie es erneut.',
    },
    sessionExpired: {
      title: 'Melden Sie sich erneut bei Dynamics an',
      body: 'Ihre Dynamics-Sitzung ist abgelaufen. Laden Sie die Browserseite neu, und melden Sie sich an.',
    },
    offline,
    malformed: {
      title: 'Dynamics hat in unbekannter Form geantwortet',
      body: 'Diese Version versteht nicht, was Dynamics zurückgegeben hat. Die Details enthalten, was Ihr Administrator benötigt.',
    },
    unknown: {
      title: 'Dynamics konnte nicht antworten',
      body: 'Dynamics hat einen Fehler gemeldet. Versuchen Sie es erneut; die Details enthalten, was Ihr Administrator benötigt.',
    },
  },
  unexpected: {
    title: 'Auf dieser Seite ist ein Fehler aufgetreten',
    body: 'Die Seite ist auf einen unbekannten Fall gestoßen. Versuchen Sie es erneut; bleibt es dabei, senden Sie die Details an Ihren Administrator.',
  },
}
