import type { FindingValues } from '../../../domain/setup/SetUpStep'
import type { setUpMove as english } from '../setUpMove'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { list, ROLE, steps, USERS_PATH } from './setUpWording'
import { plural } from './wording'

const APPLICATION_ID = 'f41adf61-824b-41ba-8c81-0f17fe22b244'

/** `prvReadContact` as Dynamics says it. */
const privilege = (name: string): string => name.replace(/^prv/, '').replace(/([a-z])([A-Z])/g, '$1 $2')
const privileges = (names: readonly string[]): string => list(names.map(privilege))

function lacking({ missing, ownOnly }: FindingValues['userPrivileges']): string {
  return [
    ...(missing.length > 0
      ? [
          `${number(missing.length)} ${plural(missing.length, 'privilège manquant', 'privilèges manquants')} sur 24\u202f: ${privileges(missing)}.`,
        ]
      : []),
    ...(ownOnly.length > 0
      ? [`Seulement au niveau Utilisateur, qui n’atteint aucun enregistrement\u202f: ${privileges(ownOnly)}.`]
      : []),
  ].join(' ')
}

function depths(lowered: readonly string[]): string {
  return lowered.length === 0
    ? 'les 24 privilèges au niveau Organisation.'
    : `les 24 privilèges, dont ${number(lowered.length)} sous le niveau Organisation\u202f: la synchronisation ne voit pas les autres divisions avec ${privileges(lowered)}.`
}

export const setUpMove: Translated<typeof english> = {
  syncsOff: () => ({ fact: 'Net-Results signale que les synchronisations sont désactivées.' }),
  syncsOnAgain: () => ({
    fact: 'Les étapes jusqu’à l’utilisateur de l’application sont terminées, et les synchronisations sont réactivées.',
  }),
  syncsOnTooEarly: ({ steps: left }) => ({
    fact: `Net-Results signale que les synchronisations sont activées, mais il reste ${steps(left)} à faire.`,
    remedy: 'D’ici là, désactivez Synchronisations activées dans Options de synchronisation.',
  }),
  syncsOnUnsure: ({ steps: left }) => ({
    fact: `Net-Results signale que les synchronisations sont activées. Savoir si c’est trop tôt dépend de ceci\u202f: ${steps(left)}.`,
    remedy: `Réglez ${steps(left)}, ou désactivez Synchronisations activées d’ici là.`,
  }),
  syncsUnsaid: () => ({
    fact: 'Net-Results n’indique pas si les synchronisations sont activées.',
    remedy: 'Consultez «\u202fSyncs Enabled\u202f» sur la page d’options de Net-Results. Marquez ensuite l’étape.',
  }),
  mfaUnseen: () => ({
    fact: 'Microsoft Entra ID ne permet pas à cette page de lire l’accès conditionnel.',
    remedy:
      'Sous Accès conditionnel, supprimez les exclusions de l’authentification multifacteur créées pour l’ancienne application Net-Results ou son utilisateur. Marquez ensuite l’étape.',
  }),
  otherApplications: ({ applications }) => ({
    fact: `Encore actif dans Dynamics\u202f: ${list(applications)}.`,
    remedy:
      'Désactivez cet utilisateur de l’application, et supprimez son application d’entreprise dans Microsoft Entra ID.',
  }),
  oldApplicationUnseen: () => ({
    fact: 'Dynamics n’a pas d’autre utilisateur de l’application de Net-Results. Microsoft Entra ID ne permet pas à cette page de lire les applications d’entreprise.',
    remedy: 'Sous Applications d’entreprise, supprimez l’ancienne application Net-Results. Marquez ensuite l’étape.',
  }),
  consentUnseen: ({ userThere }) => ({
    fact: userThere
      ? 'Dynamics connaît l’application, ce qui est bon signe, mais Microsoft Entra ID ne permet pas à cette page de lire les consentements.'
      : 'Microsoft Entra ID ne permet pas à cette page de lire les consentements.',
    remedy:
      'Ouvrez la page de consentement et vérifiez qu’elle indique «\u202fConsent granted\u202f». Marquez ensuite l’étape.',
  }),
  roleMissing: () => ({
    fact: `Dynamics n’a pas de rôle ${ROLE}.`,
    remedy:
      'Importez la solution Funnel Vision Marketing Automation, ou Net-Results Sync for Dynamics 365 pour le rôle seul.',
  }),
  rolePrivileges: (judgment) => ({
    fact: lacking(judgment),
    remedy: `Rendez ces privilèges au rôle ${ROLE} au niveau Organisation, ou réimportez la solution.`,
  }),
  roleComplete: ({ version, managed, lowered }) => ({
    fact: `${version === null ? '' : `Version ${version}, `}${managed ? 'gérée' : 'non gérée'}, ${depths(lowered)}`,
  }),
  userMissing: () => ({
    fact: `Dynamics n’a pas d’utilisateur de l’application avec l’ID ${APPLICATION_ID}.`,
    remedy: `Dans le centre d’administration Power Platform, choisissez ${USERS_PATH}, Utilisateurs de l’application, Nouvel utilisateur de l’application. Choisissez l’application Net-Results Sync for Dynamics 365 et attribuez-lui le rôle ${ROLE}.`,
  }),
  userDisabled: () => ({
    fact: 'L’utilisateur de l’application existe, mais il est désactivé.',
    remedy: `Dans le centre d’administration Power Platform, choisissez ${USERS_PATH}, Utilisateurs de l’application, et activez Net-Results Sync for Dynamics 365.`,
  }),
  userWithoutRole: () => ({
    fact: 'L’utilisateur existe et il est activé, mais il n’a pas le rôle.',
    remedy: `Attribuez ${ROLE} à l’utilisateur dans le centre d’administration Power Platform\u202f: ${USERS_PATH}, Utilisateurs de l’application, Modifier les rôles de sécurité.`,
  }),
  userPrivileges: (judgment) => ({
    fact: `L’utilisateur a le rôle. ${lacking(judgment)}`,
    remedy: `Rendez ces privilèges au rôle ${ROLE}, ou réimportez la solution.`,
  }),
  userReady: ({ lowered }) => ({ fact: `Activé, avec le rôle et ${depths(lowered)}` }),
  syncsOn: () => ({ fact: 'Net-Results signale que les synchronisations sont activées.' }),
  syncsOffYet: ({ steps: left }) =>
    left.length > 0
      ? {
          fact: `À terminer d’abord\u202f: ${steps(left)}.`,
          remedy: 'Activez ensuite Synchronisations activées dans Options de synchronisation.',
        }
      : {
          fact: 'Net-Results signale que les synchronisations sont désactivées.',
          remedy: 'Activez Synchronisations activées dans Options de synchronisation.',
        },
  mappingsEmpty: ({ tables }) => ({
    fact: `Net-Results n’a aucun champ mappé pour ${list(tables)}.`,
    remedy:
      'Mappez au moins un champ de chaque table dans Mappages de champs. Si aucun champ Dynamics n’y figure, Net-Results ne peut pas lire Dynamics\u202f: vérifiez les étapes 4 à 6.',
  }),
  mappingsLoad: ({ counts }) => ({
    fact: `Champs mappés\u202f: ${list(counts.map(({ table, mapped }) => `${number(mapped)} pour ${table}`))}.`,
  }),
}
