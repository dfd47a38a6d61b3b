import type { draft as english } from '../draft'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const changes = (count: number) => `${number(count)} ${plural(count, 'Änderung', 'Änderungen')}`

export const draft: Translated<typeof english> = {
  region: 'Änderungen',
  changes: (count) => `${changes(count)} nicht gespeichert`,
  noChanges: 'Keine Änderungen',
  changed: 'Geändert',
  review: 'Prüfen und speichern',
  discard: 'Änderungen verwerfen',
  discarded: 'Änderungen verworfen',
  checking: 'Der aktuelle Stand bei Net-Results wird geprüft',
  saving: 'Wird gespeichert',
  saved: (count) => `${changes(count)} gespeichert`,
  alreadySo: 'Net-Results hat bereits diesen Stand. Es gibt nichts mehr zu speichern.',
  keptTheirs: 'Nichts wurde geändert',
  checkAndSave: 'Erneut prüfen',

  title: (count) => `${changes(count)} speichern?`,
  table: 'Was sich ändert',
  name: 'Änderung bei',
  from: 'Jetzt',
  to: 'Künftig',
  conflictsTitle: 'Jemand anderes hat dies geändert',
  conflictsBody: 'Die Werte sind nicht mehr wie zu Beginn Ihrer Bearbeitung. Wählen Sie für jeden Eintrag aus.',
  gone: (names) => `Net-Results hat Folgendes nicht mehr: ${names.join(', ')}. Diese Änderungen entfallen daher.`,
  movedAgain: 'Während Ihrer Prüfung wurde erneut etwas geändert. Sehen Sie es sich noch einmal an.',
  keepTheirs: (value) => `Andere Änderung behalten: ${value}`,
  useMine: (value) => `Meine verwenden: ${value}`,
  chooseFirst: 'Wählen Sie zuerst für jeden Eintrag aus.',
  save: 'Speichern',
  cancel: 'Abbrechen',

  notChecked: 'Nichts wurde gespeichert',
  notSaved: 'Nichts wurde gespeichert',
  unsure: 'Unklar, ob gespeichert wurde',
  unsureBody:
    'Es wurde nicht erneut gesendet. Prüfen Sie die Änderungen: Was gespeichert ist, wird dort nicht mehr aufgeführt.',
  partly: {
    title: 'Nicht alles wurde gespeichert',
    body: (kept, wished) =>
      `Net-Results hat ${number(kept)} von ${number(wished)} übernommen. Die übrigen sind noch hier.`,
  },
}
