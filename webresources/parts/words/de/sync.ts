import type { sync as english } from '../sync'
import type { Translated } from '../Translated'

export const sync: Translated<typeof english> = {
  button: 'Diesen Kontakt synchronisieren',
  steps: {
    saving: 'Der Datensatz wird gespeichert',
    reading: 'Der Datensatz wird gelesen',
    sending: 'Der Datensatz wird an Net-Results gesendet',
    following: 'Net-Results verarbeitet ihn',
  },

  saveTitle: 'Datensatz zuerst speichern?',
  saveBody:
    'Net-Results erhält den Datensatz so, wie er gespeichert ist. Dieses Formular enthält noch nicht gespeicherte Änderungen.',
  saveAndSync: 'Speichern und synchronisieren',
  cancel: 'Abbrechen',

  added: (time) => `Zu Net-Results hinzugefügt, ${time} Uhr`,
  updated: (time) => `Bei Net-Results aktualisiert, ${time} Uhr`,
  notSynced: 'Nicht synchronisiert',
  notSent: {
    noEmail: 'Dieser Datensatz hat keine E-Mail-Adresse; nur Datensätze mit E-Mail-Adresse werden synchronisiert.',
    inactive: 'Dieser Datensatz ist inaktiv; inaktive Datensätze werden nicht synchronisiert.',
    emailNotMapped:
      'Die Feldzuordnung bei Net-Results enthält keine Spalte für die E-Mail-Adresse. Bitten Sie Ihren Administrator, sie zu korrigieren.',
  },
  notRead: 'Dynamics liefert diesen Datensatz nicht. Er wurde gelöscht, oder Sie können ihn nicht mehr sehen.',
  refused: 'Net-Results hat diesen Datensatz nicht angenommen',
  failed: 'Net-Results konnte die Synchronisierung nicht abschließen',
  says: (message) => `Net-Results meldet: „${message}“`,
  noReason: 'Es wurde kein Grund angegeben.',
  running: 'Net-Results arbeitet noch daran',
  runningBody: 'Net-Results hat den Datensatz. Aktualisieren Sie diese Seite später, um das Ergebnis zu sehen.',
  untold: 'Synchronisiert, Ergebnis unbekannt',
  untoldBody: 'Net-Results ist fertig und sagt nicht, was aus diesem Datensatz geworden ist.',
  lostSight: 'Gesendet, Ergebnis unbekannt',
  lostSightBody: (problem) =>
    `Net-Results hat den Datensatz; die Frage, ob er verarbeitet ist, blieb ohne Antwort: ${problem}. Aktualisieren Sie diese Seite später.`,
  doubtful: 'Unklar, ob Net-Results den Datensatz erhalten hat',
  doubtfulBody: (problem) =>
    `${problem}. Er wurde nicht noch einmal gesendet. Synchronisieren Sie bei Gelegenheit erneut: Das schadet nicht.`,
  nothingSent: 'Es wurde nichts gesendet.',
  notSaved: 'Der Datensatz wurde nicht gespeichert',
  notSavedBody:
    'Dynamics hat ihn nicht gespeichert; möglicherweise nennt das Formular den Grund. Es wurde nichts gesendet.',
  dismiss: 'Schließen',
}
