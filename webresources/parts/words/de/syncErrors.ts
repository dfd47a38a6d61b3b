import type { syncErrors as english } from '../syncErrors'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const errors = (count: number) => `${number(count)} Fehler`

/** A sentence that ends with a date, which may bring its own full stop: `17. Nov.` */
const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`)
const lastDown = (when: string) => sentence(`Letzte Download-Synchronisierung: ${when}`)
const lastFull = (when: string) => sentence(`Letzte vollständige Synchronisierung: ${when}`)

export const syncErrors: Translated<typeof english> = {
  table: 'Synchronisierungsfehler',
  noun: 'Fehler',
  columns: {
    direction: 'Richtung',
    error: 'Fehler',
    entity: 'Entität',
    who: 'Wer',
    description: 'Beschreibung',
    at: 'Datum/Uhrzeit',
    actions: 'Verwerfen',
  },
  directions: { download: 'Download zu Net-Results', upload: 'Upload ins CRM' },
  moment: (day, time) => `${day}, ${time}`,
  unnamedKind: 'Unbenannter Fehler',
  unnamedRecord: 'Datensatz öffnen',
  nameOf: (error, who) => `${error}, ${who}`,

  search: 'Wer oder Beschreibung suchen',
  filters: { error: 'Fehler', entity: 'Entität', direction: 'Richtung', days: 'Datum' },
  allErrors: (count) => (count === null ? 'Alle Fehler' : `Alle Fehler (${number(count)})`),
  allEntities: 'Alle Entitäten',
  bothDirections: 'Beide Richtungen',
  anyDate: 'Beliebiges Datum',
  days: { 1: 'Letzte 24 Stunden', 7: 'Letzte 7 Tage', 30: 'Letzte 30 Tage' },
  counted: (name, count) => `${name} (${number(count)})`,

  dismiss: 'Verwerfen',
  dismissOne: (name) => `${name} verwerfen`,
  dismissAll: (count) => `Alle ${number(count)} verwerfen`,
  clear: 'Auswahl aufheben',
  dismissed: (count, first) => `${count === 1 ? first : errors(count)} verworfen`,
  restored: (count) => `${errors(count)} wieder in der Liste`,
  gone: (count) => `${errors(count)} bei Net-Results verworfen`,
  notDismissed: (count) => `${errors(count)} ${plural(count, 'wurde', 'wurden')} nicht verworfen`,
  unsure: 'Unklar, ob die Fehler verworfen wurden',
  unsureBody: 'Es wurde nicht noch einmal angefordert. Aktualisieren Sie, um zu sehen, welche noch vorhanden sind.',
  retry: 'Erneut verwerfen',
  cannotDismiss: 'Dieses Net-Results-Konto lässt das Verwerfen von Fehlern über die API nicht zu.',

  foot: (count, since) => (since === null ? errors(count) : `Seit ${since}: ${errors(count)}`),
  comesBack: 'Ein verworfener Fehler kehrt zurück, wenn die nächste Synchronisierung auf dieselbe Weise fehlschlägt.',

  details: {
    meaning: 'Bedeutung',
    remedy: 'Abhilfe',
    said: 'Meldung von Net-Results',
    noDescription: 'Net-Results liefert keine Beschreibung.',
  },
  kinds: {
    'Dynamics Error': {
      meaning: 'Dynamics hat abgelehnt, was Net-Results schreiben wollte. Die Beschreibung gibt den Wortlaut wieder.',
      remedy:
        'Nennt sie eine Berechtigung, weisen Sie dem Synchronisierungsbenutzer die Rolle „Net-Results Sync for Dynamics 365“ zu. Nennt sie eine Regel, ein Plug-In oder ein Duplikat, korrigieren Sie den Datensatz oder die Regel. Die nächste Synchronisierung versucht es erneut.',
    },
    'Duplicate User': {
      meaning:
        'Zwei Benutzer von Dynamics haben denselben Net-Results-Benutzernamen; daher kann Net-Results ihre Leads nicht auseinanderhalten.',
      remedy:
        'Geben Sie jedem Benutzer im Benutzerdatensatz unter „Net-Results-Anmeldedaten“ einen eigenen Net-Results-Benutzernamen.',
    },
    'Invalid Email': {
      meaning:
        'An die E-Mail-Adresse des Datensatzes kann keine E-Mail gesendet werden. Der Datensatz wurde nicht synchronisiert.',
      remedy:
        'Öffnen Sie den Datensatz, und korrigieren Sie die E-Mail-Adresse. Die nächste Download-Synchronisierung überträgt ihn.',
    },
    'Invalid User': {
      meaning: 'Der Besitzer des Datensatzes oder der genannte Benutzer ist nicht in beiden Systemen bekannt.',
      remedy:
        'Weisen Sie den Datensatz einem Benutzer mit Net-Results-Anmeldedaten zu, oder hinterlegen Sie welche für den Besitzer.',
    },
    'Invalid Account': {
      meaning:
        'Die Firma, zu der der Datensatz gehört, wurde in Dynamics gelöscht, oder der Synchronisierungsbenutzer darf sie nicht lesen.',
      remedy:
        'Wählen Sie im Datensatz eine andere Firma, oder erlauben Sie dem Synchronisierungsbenutzer, diese Firma zu lesen.',
    },
    'Required Field': {
      meaning: 'Ein Feld, das nicht leer sein darf, ist leer. Der Datensatz wurde nicht synchronisiert.',
      remedy:
        'Füllen Sie das Feld im Datensatz aus. Für fehlende Nachnamen und Firmennamen legen Sie stattdessen unter „Synchronisierungsoptionen“ einen Standardwert fest.',
    },
    'Invalid Value': {
      meaning:
        'Ein Wert passt nicht in das Feld, dem er zugeordnet ist: Er ist zu lang, hat einen anderen Typ oder ist keine Option einer Auswahl.',
      remedy:
        'Korrigieren Sie den Wert im Datensatz, fügen Sie die Option in Dynamics hinzu, oder ändern Sie die Zuordnung unter „Feldzuordnungen“.',
    },
    'Invalid Role': {
      meaning:
        'Die Sicherheitsrolle des Synchronisierungsbenutzers lässt etwas nicht zu, was die Synchronisierung benötigt.',
      remedy:
        'Weisen Sie dem Synchronisierungsbenutzer die Rolle „Net-Results Sync for Dynamics 365“ zu, oder ergänzen Sie seine Rolle um das, was die Beschreibung nennt.',
    },
    'Invalid Login': {
      meaning: 'Net-Results konnte sich mit den für den Benutzer gespeicherten Daten nicht anmelden.',
      remedy:
        'Speichern Sie im Benutzerdatensatz unter „Net-Results-Anmeldedaten“ den richtigen Benutzernamen und das richtige Kennwort. Die „Einrichtung“ prüft sie.',
    },
  },
  unknownKind: {
    meaning: 'Net-Results meldet einen Fehler, den diese Version nicht kennt.',
    remedy: 'Lesen Sie die Beschreibung, und fragen Sie den Net-Results-Support, wenn sie nicht weiterhilft.',
  },

  none: {
    title: 'Keine Synchronisierungsfehler',
    both: (down, full) => `${lastDown(down)} ${lastFull(full)}`,
    down: lastDown,
    full: lastFull,
    running: 'Eine vollständige Synchronisierung läuft.',
    never: 'Net-Results sagt nicht, wann die letzte Synchronisierung lief.',
    reading: 'Es wird gelesen, wann die letzte Synchronisierung lief.',
    disabled: 'Synchronisierungen sind deaktiviert; daher entstehen keine neuen Fehler.',
  },
  notOffered: 'Dieses Net-Results-Konto bietet Synchronisierungsfehler nicht über die API an.',
  open: 'Net-Results öffnen',
}
