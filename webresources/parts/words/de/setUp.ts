import type { setUp as english } from '../setUp'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

export const setUp: Translated<typeof english> = {
  summary: (done, total) => `${number(done)} von ${number(total)} Schritten erledigt`,
  left: (toDo, cannotTell) =>
    [
      ...(toDo > 0 ? [`${number(toDo)} offen`] : []),
      ...(cannotTell > 0 ? [`${number(cannotTell)} von hier nicht prüfbar`] : []),
    ].join(', '),
  nothingLeft: 'Nichts mehr offen',
  checking: (left) => `Wird geprüft, noch ${number(left)} ${plural(left, 'Schritt', 'Schritte')}`,
  checkAgain: 'Erneut prüfen',
  checkStep: (title) => `Erneut prüfen: ${title}`,
  markAsDone: 'Als erledigt markieren',
  markStep: (title) => `Als erledigt markieren: ${title}`,
  takeBack: 'Nicht erledigt',
  takeBackStep: (title) => `Nicht erledigt: ${title}`,
  saidDone: (title) => `Als erledigt markiert: ${title}`,
  saidNotDone: (title) => `Nicht mehr als erledigt markiert: ${title}`,
  copyReport: 'Bericht kopieren',
  downloadReport: 'Bericht herunterladen',
  reportNote: 'Der Bericht nennt keine Personen und enthält keine Kennwörter.',
  exported: 'Bericht heruntergeladen',
  foot: (time) =>
    `Um ${time} Uhr mit Dataverse und Net-Results abgeglichen. Nichts auf dieser Registerkarte ändert eine Einstellung.`,
  footChecking:
    'Wird mit Dataverse und Net-Results abgeglichen. Nichts auf dieser Registerkarte ändert eine Einstellung.',
  open: (place) => `${place} öffnen`,
  newTab: 'wird in einer neuen Registerkarte geöffnet',
  statuses: {
    done: 'Erledigt',
    toDo: 'Offen',
    cannotTell: 'Nicht prüfbar',
    asking: 'Wird geprüft',
  },
  sections: {
    move: { title: 'Anwendungsbenutzer', note: 'Die Schritte, die Net-Results vorschreibt, in dieser Reihenfolge' },
    dynamics: { title: 'Dynamics 365', note: 'Was importiert wurde und wer was darf' },
    connection: { title: 'Verbindung', note: 'Der Weg von dieser Seite zu Net-Results' },
  },
  titles: {
    disableSyncs: 'Synchronisierungen sind während der Einrichtung deaktiviert',
    mfaExclusions: 'Alte MFA-Ausschlüsse sind entfernt',
    oldApplication: 'Alte Unternehmensanwendung ist gelöscht',
    adminConsent: 'Administratoreinwilligung ist erteilt',
    syncRole: 'Rolle „Net-Results Sync for Dynamics 365“ ist importiert',
    applicationUser: 'Anwendungsbenutzer hat die Rolle',
    enableSyncs: 'Synchronisierungen sind aktiviert',
    fieldMappings: 'Feldzuordnungen lassen sich laden',
    solution: 'Lösung ist installiert, und diese Seiten gehören dazu',
    repRole: 'Vertriebsmitarbeiter haben die Rolle „Net-Results User“',
    auditing: 'Löschungen werden überwacht',
    passwordColumn: 'Kennwörter sind geschützt',
    repCredentials: 'Vertriebsmitarbeiter haben Anmeldedaten und können ihre eigenen lesen',
    apiAddress: 'API-Adresse ist zulässig und antwortet',
    contentSecurityPolicy: 'Inhaltssicherheitsrichtlinie lässt Aufrufe zu',
    crossOrigin: 'Net-Results akzeptiert Aufrufe aus Dynamics (CORS)',
    signIn: 'Verbindungstest ist erfolgreich',
    clock: 'Uhr geht richtig',
  },
  places: {
    syncOptions: 'Synchronisierungsoptionen',
    fieldMappings: 'Feldzuordnungen',
    credentials: 'Anmeldedaten',
    optionsPage: 'Optionsseite',
    mappingPage: 'Zuordnungsseite',
    consentPage: 'Einwilligungsseite',
    entra: 'Entra Admin Center',
    adminCenter: 'Power Platform Admin Center',
    maker: 'Power Apps',
  },
  marked: (day) =>
    `Sie haben dies am ${day} in diesem Browser als erledigt markiert. Es kann von hier aus nicht geprüft werden.`,
  failures: {
    notAllowed: {
      fact: 'Ihre Sicherheitsrolle lässt das Lesen nicht zu.',
      remedy: 'Öffnen Sie diese Seite als Systemadministrator.',
    },
    notOffered: 'Ihr Net-Results-Konto bietet dies nicht über die API an.',
    noLogin: {
      fact: 'Ohne funktionierende Anmeldung kann Net-Results nicht gefragt werden.',
      remedy: 'Erledigen Sie zuerst die Schritte unter „Verbindung“.',
    },
    lookUp: {
      disableSyncs:
        'Öffnen Sie die Optionsseite von Net-Results, und prüfen Sie, ob „Syncs Enabled“ ausgeschaltet ist, bis die Schritte 2 bis 6 erledigt sind. Markieren Sie dann den Schritt.',
      enableSyncs:
        'Öffnen Sie die Optionsseite von Net-Results, und schalten Sie „Syncs Enabled“ ein. Markieren Sie dann den Schritt.',
      fieldMappings:
        'Öffnen Sie die Zuordnungsseite von Net-Results, und prüfen Sie, ob beide Spalten Felder anzeigen. Markieren Sie dann den Schritt.',
    },
    signIn: 'Korrigieren Sie Benutzernamen und Kennwort unter „Anmeldedaten“.',
    again: 'Prüfen Sie in ein paar Minuten erneut.',
  },
  report: {
    file: 'net-results-einrichtung.txt',
    title: 'Net-Results for Dynamics 365: Einrichtungsbericht',
    version: (version) => `Version der Seiten: ${version}`,
    checked: (at) => `Geprüft: ${at}`,
    origin: (origin) => `Dynamics: ${origin}`,
    api: (address) => `Net-Results-API: ${address}`,
    error: (details) => `Fehler: ${details}`,
  },
}
