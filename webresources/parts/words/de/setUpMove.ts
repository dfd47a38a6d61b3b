import type { FindingValues } from '../../../domain/setup/SetUpStep'
import type { setUpMove as english } from '../setUpMove'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'
import { list, ROLE, steps, USERS_PATH } from './setUpWording'

const APPLICATION_ID = 'f41adf61-824b-41ba-8c81-0f17fe22b244'
const SYNCS_ENABLED = '„Synchronisierungen aktiviert“'
const OPTIONS = '„Synchronisierungsoptionen“'
const MARK = 'Markieren Sie dann den Schritt.'

/** `prvReadContact` as people say it. */
const privilege = (name: string): string => name.replace(/^prv/, '').replace(/([a-z])([A-Z])/g, '$1 $2')
const privileges = (names: readonly string[]): string => list(names.map(privilege))

function lacking({ missing, ownOnly }: FindingValues['userPrivileges']): string {
  return [
    ...(missing.length > 0
      ? [
          `${number(missing.length)} von 24 Berechtigungen ${plural(missing.length, 'fehlt', 'fehlen')}: ${privileges(missing)}.`,
        ]
      : []),
    ...(ownOnly.length > 0 ? [`Nur auf Ebene „Benutzer“, die keinen Datensatz erreicht: ${privileges(ownOnly)}.`] : []),
  ].join(' ')
}

function depths(lowered: readonly string[]): string {
  return lowered.length === 0
    ? 'alle 24 Berechtigungen auf Ebene „Organisation“.'
    : `alle 24 Berechtigungen, davon ${number(lowered.length)} unterhalb der Ebene „Organisation“: Mit ${privileges(lowered)} sieht die Synchronisierung keine anderen Unternehmenseinheiten.`
}

export const setUpMove: Translated<typeof english> = {
  syncsOff: () => ({ fact: `Net-Results meldet ${SYNCS_ENABLED}: Aus.` }),
  syncsOnAgain: () => ({
    fact: 'Die Schritte bis zum Anwendungsbenutzer sind erledigt, und die Synchronisierungen sind wieder eingeschaltet.',
  }),
  syncsOnTooEarly: ({ steps: left }) => ({
    fact: `Net-Results meldet ${SYNCS_ENABLED}: Ein, aber ${steps(left)} ${plural(left.length, 'ist', 'sind')} noch offen.`,
    remedy: `Schalten Sie ${SYNCS_ENABLED} bis dahin unter ${OPTIONS} aus.`,
  }),
  syncsOnUnsure: ({ steps: left }) => ({
    fact: `Net-Results meldet ${SYNCS_ENABLED}: Ein. Ob das zu früh ist, hängt von ${steps(left)} ab.`,
    remedy: `Erledigen Sie ${steps(left)}, oder schalten Sie ${SYNCS_ENABLED} bis dahin aus.`,
  }),
  syncsUnsaid: () => ({
    fact: 'Net-Results sagt nicht, ob die Synchronisierungen aktiviert sind.',
    remedy: `Sehen Sie auf der Optionsseite von Net-Results unter „Syncs Enabled“ nach. ${MARK}`,
  }),
  mfaUnseen: () => ({
    fact: 'Microsoft Entra ID lässt diese Seite den bedingten Zugriff nicht lesen.',
    remedy: `Entfernen Sie unter „Bedingter Zugriff“ die Ausschlüsse von der Multi-Faktor-Authentifizierung, die für die alte Net-Results-Anwendung oder deren Benutzer eingerichtet wurden. ${MARK}`,
  }),
  otherApplications: ({ applications }) => ({
    fact: `In Dynamics noch aktiv: ${list(applications)}.`,
    remedy:
      'Deaktivieren Sie diesen Anwendungsbenutzer, und löschen Sie seine Unternehmensanwendung in Microsoft Entra ID.',
  }),
  oldApplicationUnseen: () => ({
    fact: 'Dynamics hat keinen anderen Anwendungsbenutzer von Net-Results. Microsoft Entra ID lässt diese Seite Unternehmensanwendungen nicht lesen.',
    remedy: `Löschen Sie unter „Unternehmensanwendungen“ die alte Net-Results-Anwendung. ${MARK}`,
  }),
  consentUnseen: ({ userThere }) => ({
    fact: userThere
      ? 'Dynamics kennt die Anwendung, was dafür spricht, aber Microsoft Entra ID lässt diese Seite Einwilligungen nicht lesen.'
      : 'Microsoft Entra ID lässt diese Seite Einwilligungen nicht lesen.',
    remedy: `Öffnen Sie die Einwilligungsseite, und prüfen Sie, ob dort „Consent granted“ steht. ${MARK}`,
  }),
  roleMissing: () => ({
    fact: `Dynamics hat keine Rolle ${ROLE}.`,
    remedy:
      'Importieren Sie die Lösung „Funnel Vision Marketing Automation“ oder, nur für die Rolle, „Net-Results Sync for Dynamics 365“.',
  }),
  rolePrivileges: (judgment) => ({
    fact: lacking(judgment),
    remedy: `Geben Sie der Rolle ${ROLE} diese Berechtigungen auf Ebene „Organisation“ zurück, oder importieren Sie die Lösung erneut.`,
  }),
  roleComplete: ({ version, managed, lowered }) => ({
    fact: `${version === null ? '' : `Version ${version}, `}${managed ? 'verwaltet' : 'nicht verwaltet'}, ${depths(lowered)}`,
  }),
  userMissing: () => ({
    fact: `Dynamics hat keinen Anwendungsbenutzer mit der ID ${APPLICATION_ID}.`,
    remedy: `Wählen Sie im Power Platform Admin Center ${USERS_PATH}, „Anwendungsbenutzer“, „Neuer App-Benutzer“. Wählen Sie die Anwendung „Net-Results Sync for Dynamics 365“, und weisen Sie ihr die Rolle ${ROLE} zu.`,
  }),
  userDisabled: () => ({
    fact: 'Der Anwendungsbenutzer ist vorhanden, aber deaktiviert.',
    remedy: `Wählen Sie im Power Platform Admin Center ${USERS_PATH}, „Anwendungsbenutzer“, und aktivieren Sie „Net-Results Sync for Dynamics 365“.`,
  }),
  userWithoutRole: () => ({
    fact: 'Der Benutzer ist vorhanden und aktiv, hat aber die Rolle nicht.',
    remedy: `Weisen Sie dem Benutzer im Power Platform Admin Center die Rolle ${ROLE} zu: ${USERS_PATH}, „Anwendungsbenutzer“, „Sicherheitsrollen bearbeiten“.`,
  }),
  userPrivileges: (judgment) => ({
    fact: `Der Benutzer hat die Rolle. ${lacking(judgment)}`,
    remedy: `Geben Sie der Rolle ${ROLE} diese Berechtigungen zurück, oder importieren Sie die Lösung erneut.`,
  }),
  userReady: ({ lowered }) => ({ fact: `Aktiv, mit der Rolle und ${depths(lowered)}` }),
  syncsOn: () => ({ fact: `Net-Results meldet ${SYNCS_ENABLED}: Ein.` }),
  syncsOffYet: ({ steps: left }) =>
    left.length > 0
      ? { fact: `Wartet auf ${steps(left)}.`, remedy: `Schalten Sie dann ${SYNCS_ENABLED} unter ${OPTIONS} ein.` }
      : {
          fact: `Net-Results meldet ${SYNCS_ENABLED}: Aus.`,
          remedy: `Schalten Sie ${SYNCS_ENABLED} unter ${OPTIONS} ein.`,
        },
  mappingsEmpty: ({ tables }) => ({
    fact: `Net-Results hat kein zugeordnetes Feld für ${list(tables)}.`,
    remedy:
      'Ordnen Sie unter „Feldzuordnungen“ mindestens ein Feld jeder Tabelle zu. Werden dort keine Dynamics-Felder aufgeführt, kann Net-Results nicht aus Dynamics lesen: Prüfen Sie die Schritte 4 bis 6.',
  }),
  mappingsLoad: ({ counts }) => ({
    fact: `Zugeordnete Felder: ${list(counts.map(({ table, mapped }) => `${table} ${number(mapped)}`))}.`,
  }),
}
