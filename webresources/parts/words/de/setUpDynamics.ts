import type { setUpDynamics as english } from '../setUpDynamics'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'
import { list, ROLE, USERS_PATH, who } from './setUpWording'

const IMPORT_AGAIN = 'Importieren Sie die Lösung „Funnel Vision Marketing Automation“ erneut.'

export const setUpDynamics: Translated<typeof english> = {
  solutionMissing: () => ({
    fact: 'Die Lösung „Funnel Vision Marketing Automation“ ist nicht installiert.',
    remedy:
      'Wählen Sie in Power Apps die Umgebung, „Lösungen“, „Lösung importieren“ und die ZIP-Datei von Net-Results.',
  }),
  solutionsDiffer: ({ pages, installed, sync }) => ({
    fact: `Funnel Vision Marketing Automation hat Version ${installed}, diese Seiten ${pages}${sync === null ? '' : `, Net-Results Sync for Dynamics 365 ${sync}`}.`,
    remedy:
      'Laden Sie diese Seite einmal ohne den Browsercache neu. Unterscheiden sich die Nummern weiterhin, importieren Sie die neueste ZIP-Datei jeder Lösung, und wählen Sie „Upgrade“.',
  }),
  solutionInstalled: ({ version, managed }) => ({
    fact: `Funnel Vision Marketing Automation ${version}, ${managed ? 'verwaltet' : 'nicht verwaltet'}. Diese Seiten haben dieselbe Version.`,
  }),
  repRoleMissing: () => ({
    fact: 'Dynamics hat keine Rolle „Net-Results User“.',
    remedy: IMPORT_AGAIN,
  }),
  nobodyHasRole: () => ({
    fact: 'Niemand hat die Rolle „Net-Results User“.',
    remedy: `Weisen Sie sie jedem Vertriebsmitarbeiter zusätzlich zu seinen anderen Rollen zu: Wählen Sie im Power Platform Admin Center ${USERS_PATH}, „Benutzer“, „Sicherheitsrollen verwalten“.`,
  }),
  peopleHaveSyncRole: ({ people }) => ({
    fact: `Die Rolle ${ROLE} ist nur für den Anwendungsbenutzer bestimmt, aber ${who(people)} ${plural(people.count, 'hat', 'haben')} sie auch.`,
    remedy: `Entziehen Sie die Rolle: Wählen Sie im Power Platform Admin Center ${USERS_PATH}, „Benutzer“, „Sicherheitsrollen verwalten“.`,
  }),
  rolesGiven: ({ people }) => ({ fact: `${who(people)} ${plural(people.count, 'hat', 'haben')} sie.` }),
  auditingOff: () => ({
    fact: 'Die Überwachung ist in dieser Umgebung ausgeschaltet; daher bemerkt die Synchronisierung keine Löschungen.',
    remedy:
      'Wählen Sie im Power Platform Admin Center die Umgebung, „Einstellungen“, „Überwachung und Protokolle“, „Überwachungseinstellungen“, „Überwachung starten“.',
  }),
  tablesNotAudited: ({ tables }) => ({
    fact: `Die Überwachung ist eingeschaltet, aber nicht für ${list(tables)}: Die Synchronisierung bemerkt Löschungen dort nicht.`,
    remedy:
      'Wählen Sie in Power Apps „Tabellen“, die Tabelle, „Eigenschaften“, „Erweiterte Optionen“, und schalten Sie „Änderungen an den Daten überwachen“ ein. Veröffentlichen Sie dann.',
  }),
  auditingOn: ({ retentionDays }) => ({
    fact: `Für Firma, Kontakt und Lead eingeschaltet${retentionDays === null ? '' : retentionDays < 0 ? ', Aufbewahrung unbegrenzt' : `, Aufbewahrung ${number(retentionDays)} ${plural(retentionDays, 'Tag', 'Tage')}`}.`,
  }),
  passwordColumnMissing: () => ({
    fact: 'Die Benutzertabelle hat keine Spalte für das Net-Results-Kennwort.',
    remedy: IMPORT_AGAIN,
  }),
  passwordAtRisk: ({ notSecured, audited, profiles }) => ({
    fact: [
      ...(notSecured
        ? ['Die Spaltensicherheit ist für das Kennwort ausgeschaltet: Wer Benutzer lesen darf, kann Kennwörter lesen.']
        : []),
      ...(audited ? ['Das Kennwort wird überwacht: Alte Kennwörter sind im Überwachungsprotokoll lesbar.'] : []),
      ...(profiles.length > 0
        ? [
            `${plural(profiles.length, 'Das Spaltensicherheitsprofil', 'Die Spaltensicherheitsprofile')} ${list(profiles.map((name) => `„${name}“`))} ${plural(profiles.length, 'lässt seine Mitglieder', 'lassen ihre Mitglieder')} die Kennwörter aller lesen.`,
          ]
        : []),
    ].join(' '),
    remedy: [
      ...(notSecured || audited
        ? [
            'Öffnen Sie in Power Apps die Spalte „Net-Results-Kennwort“ der Tabelle „Benutzer“: Schalten Sie „Spaltensicherheit aktivieren“ ein und die Überwachung aus.',
          ]
        : []),
      ...(profiles.length > 0
        ? [
            `Wählen Sie im Power Platform Admin Center ${USERS_PATH}, „Spaltensicherheitsprofile“, setzen Sie „Lesen“ auf „Nicht zulässig“, und geben Sie die Spalte stattdessen unter „Anmeldedaten“ für jeden Vertriebsmitarbeiter frei.`,
          ]
        : []),
    ].join(' '),
  }),
  passwordSafe: () => ({
    fact: 'Die Spalte ist gesichert und wird nicht überwacht, und kein Profil lässt jemanden alle Kennwörter lesen. Systemadministratoren können es immer.',
  }),
  noReps: () => ({
    fact: 'Noch hat niemand die Rolle „Net-Results User“.',
    remedy: 'Weisen Sie sie zuerst den Vertriebsmitarbeitern zu.',
  }),
  repsIncomplete: ({ total, withoutUserName, withoutSharing }) => ({
    fact: [
      ...(withoutUserName.count > 0 ? [`Ohne Benutzernamen: ${who(withoutUserName)}.`] : []),
      ...(withoutSharing.count > 0 ? [`Kein Lesezugriff auf das eigene Kennwort: ${who(withoutSharing)}.`] : []),
      `Insgesamt ${number(total)} Vertriebsmitarbeiter.`,
    ].join(' '),
    remedy:
      'Geben Sie die Spalte unter „Anmeldedaten“ für jeden Vertriebsmitarbeiter frei. Benutzernamen und Kennwort speichert dort jeder selbst.',
  }),
  repsComplete: ({ total }) => ({
    fact: `${number(total)} Vertriebsmitarbeiter ${plural(total, 'hat einen Benutzernamen und darf', 'haben einen Benutzernamen und dürfen')} das eigene Kennwort lesen.`,
  }),
}
