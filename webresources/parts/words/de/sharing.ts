import type { sharing as english } from '../sharing'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const people = (count: number) => `${number(count)} ${plural(count, 'Person', 'Personen')}`

export const sharing: Translated<typeof english> = {
  title: 'Kennwörter der Vertriebsmitarbeiter',
  note: 'Nur Administratoren sehen dies',
  explain:
    'Jeder Vertriebsmitarbeiter darf das eigene Kennwort lesen und ändern, aber kein anderes. Dazu wird diese eine Spalte des eigenen Benutzerdatensatzes für ihn freigegeben. Systemadministratoren können sie immer lesen. Gewähren Sie das Lesen nie über ein Spaltensicherheitsprofil: Alle seine Mitglieder könnten dann jedes Kennwort sehen.',
  table: 'Vertriebsmitarbeiter und ihre Kennwörter',
  noun: 'Personen',
  name: 'Name',
  userName: 'Benutzername',
  password: 'Kennwort',
  saved: 'Gespeichert',
  notSaved: 'Nicht gespeichert',
  own: 'Eigenes Kennwort',
  states: { shared: 'Gewährt', partly: 'Teilweise gewährt', missing: 'Fehlt' },
  result: 'Ergebnis',
  show: 'Anzeigen',
  choices: { reps: 'Vertriebsmitarbeiter', missing: 'Vertriebsmitarbeiter ohne Zugriff', all: 'Alle' },
  whoIsRep:
    'Vertriebsmitarbeiter sind Personen mit der Rolle „Net-Results User“ oder mit einem Net-Results-Benutzernamen.',
  search: 'Personen suchen',
  summary: (shared, reps) =>
    `${number(shared)} von ${number(reps)} ${plural(reps, 'Vertriebsmitarbeiter', 'Vertriebsmitarbeitern')} ${plural(shared, 'kann', 'können')} das eigene Kennwort lesen und ändern`,
  shown: people,
  grantMissing: (count) => `Fehlenden Zugriff gewähren (${number(count)})`,
  grant: 'Gewähren',
  revoke: 'Entziehen',
  refresh: 'Erneut prüfen',
  progress: (done, of) => `${number(done)} von ${number(of)} erledigt`,
  stop: 'Stoppen',
  stopped: 'Gestoppt.',
  finished: (good, bad, action) =>
    `${people(good)} Zugriff ${action === 'grant' ? 'gewährt' : 'entzogen'}` +
    (bad === 0 ? '.' : `, ${number(bad)} fehlgeschlagen.`),
  retryFailed: (count) => `${number(count)} fehlgeschlagene wiederholen`,
  results: {
    waiting: 'Wartend',
    working: 'In Arbeit',
    grant: { done: 'Gewährt', already: 'Bereits gewährt' },
    revoke: { done: 'Entzogen', already: 'War nicht gewährt' },
    failed: 'Fehlgeschlagen',
  },
  notAllowed: 'Dynamics lässt nur Systemadministratoren diese Spalte freigeben.',
  notSecured: {
    title: 'Die Kennwortspalte ist nicht geschützt',
    body: 'Die Spaltensicherheit ist für „Net-Results-Kennwort“ in der Benutzertabelle ausgeschaltet; daher kann jeder, der Benutzer lesen darf, jedes Kennwort lesen. Importieren Sie die Lösung erneut, oder schalten Sie die Spaltensicherheit für diese Spalte ein. Gewähren Sie den Zugriff danach hier.',
  },
  nobody: {
    title: 'Niemand fehlt',
    body: 'Alle Vertriebsmitarbeiter können das eigene Kennwort lesen und ändern.',
  },
  noReps: {
    title: 'Noch keine Vertriebsmitarbeiter',
    body: 'Weisen Sie Personen die Rolle „Net-Results User“ zu, oder wählen Sie „Alle“, um ihnen jetzt Zugriff zu gewähren.',
  },
  noMatch: { title: 'Keine Treffer', body: 'Keine der angezeigten Personen hat einen solchen Namen.' },
  revokeTitle: (count) => `${people(count)} den Zugriff entziehen?`,
  revokeBody:
    'Diese Personen können ihr gespeichertes Kennwort dann nicht mehr lesen, sodass sie sich auf Net-Results-Seiten jedes Mal anmelden müssen. Was gespeichert ist, bleibt erhalten. Sie können den Zugriff wieder gewähren.',
  cancel: 'Abbrechen',
  foreignTitle: 'Jemand kann das Kennwort einer anderen Person lesen',
  foreign: (reader, owner) => `${reader} kann das Kennwort von ${owner} lesen.`,
  foreignRevoked: (reader) => `${reader} kann es nicht mehr lesen`,
}
