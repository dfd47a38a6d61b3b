import type { setUpDynamics as english } from '../setUpDynamics'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { list, ROLE, USERS_PATH, who } from './setUpWording'
import { plural } from './wording'

const IMPORT_AGAIN = 'Réimportez la solution Funnel Vision Marketing Automation.'

export const setUpDynamics: Translated<typeof english> = {
  solutionMissing: () => ({
    fact: 'La solution Funnel Vision Marketing Automation n’est pas installée.',
    remedy:
      'Dans Power Apps, choisissez l’environnement, Solutions, Importer la solution, puis le fichier zip de Net-Results.',
  }),
  solutionsDiffer: ({ pages, installed, sync }) => ({
    fact: `Funnel Vision Marketing Automation est en version ${installed}, ces pages en version ${pages}${sync === null ? '' : `, Net-Results Sync for Dynamics 365 en version ${sync}`}.`,
    remedy:
      'Rechargez cette page une fois sans le cache du navigateur. Si les numéros diffèrent encore, importez le dernier fichier zip de chaque solution et choisissez Mettre à niveau.',
  }),
  solutionInstalled: ({ version, managed }) => ({
    fact: `Funnel Vision Marketing Automation ${version}, ${managed ? 'gérée' : 'non gérée'}. Ces pages sont de la même version.`,
  }),
  repRoleMissing: () => ({
    fact: 'Dynamics n’a pas de rôle «\u202fNet-Results User\u202f».',
    remedy: IMPORT_AGAIN,
  }),
  nobodyHasRole: () => ({
    fact: 'Personne n’a le rôle «\u202fNet-Results User\u202f».',
    remedy: `Attribuez-le à chaque commercial en plus de ses autres rôles\u202f: dans le centre d’administration Power Platform, ${USERS_PATH}, Utilisateurs, Gérer les rôles de sécurité.`,
  }),
  peopleHaveSyncRole: ({ people }) => ({
    fact: `Le rôle ${ROLE} est réservé à l’utilisateur de l’application, mais ${who(people)} ${plural(people.count, 'l’a', 'l’ont')} aussi.`,
    remedy: `Retirez-le\u202f: dans le centre d’administration Power Platform, ${USERS_PATH}, Utilisateurs, Gérer les rôles de sécurité.`,
  }),
  rolesGiven: ({ people }) => ({ fact: `${who(people)} ${plural(people.count, 'l’a', 'l’ont')}.` }),
  auditingOff: () => ({
    fact: 'L’audit est désactivé dans cet environnement\u202f: la synchronisation ne remarque pas les suppressions.',
    remedy:
      'Dans le centre d’administration Power Platform, choisissez l’environnement, Paramètres, Audit et journaux, Paramètres d’audit, Démarrer l’audit.',
  }),
  tablesNotAudited: ({ tables }) => ({
    fact: `L’audit est activé, mais pas pour ${list(tables)}\u202f: la synchronisation ne remarque pas leurs suppressions.`,
    remedy:
      'Dans Power Apps, choisissez Tables, la table, Propriétés, Options avancées, et activez Auditer les modifications apportées à ses données. Publiez ensuite.',
  }),
  auditingOn: ({ retentionDays }) => ({
    fact: `Activé pour Compte, Contact et Prospect${retentionDays === null ? '' : retentionDays < 0 ? ', conservation illimitée' : `, conservation ${number(retentionDays)} ${plural(retentionDays, 'jour', 'jours')}`}.`,
  }),
  passwordColumnMissing: () => ({
    fact: 'La table des utilisateurs n’a pas de colonne pour le mot de passe Net-Results.',
    remedy: IMPORT_AGAIN,
  }),
  passwordAtRisk: ({ notSecured, audited, profiles }) => ({
    fact: [
      ...(notSecured
        ? [
            'La sécurité au niveau des colonnes est désactivée pour le mot de passe\u202f: qui peut lire les utilisateurs peut lire les mots de passe.',
          ]
        : []),
      ...(audited
        ? ['Le mot de passe est audité\u202f: les anciens mots de passe sont lisibles dans le journal d’audit.']
        : []),
      ...(profiles.length > 0
        ? [
            `${plural(profiles.length, 'Le profil de sécurité de colonne', 'Les profils de sécurité de colonne')} ${list(profiles.map((name) => `«\u202f${name}\u202f»`))} ${plural(profiles.length, 'permet à ses membres', 'permettent à leurs membres')} de lire le mot de passe de tout le monde.`,
          ]
        : []),
    ].join(' '),
    remedy: [
      ...(notSecured || audited
        ? [
            'Dans Power Apps, ouvrez la colonne Mot de passe Net-Results de la table Utilisateur\u202f: activez Activer la sécurité des colonnes et désactivez l’audit.',
          ]
        : []),
      ...(profiles.length > 0
        ? [
            `Dans le centre d’administration Power Platform, ${USERS_PATH}, Profils de sécurité de colonne, définissez Lire sur Non autorisé, et partagez plutôt la colonne avec chaque commercial dans Informations d’identification.`,
          ]
        : []),
    ].join(' '),
  }),
  passwordSafe: () => ({
    fact: 'La colonne est sécurisée et non auditée, et aucun profil ne permet de lire tous les mots de passe. Les administrateurs système le peuvent toujours.',
  }),
  noReps: () => ({
    fact: 'Personne n’a encore le rôle «\u202fNet-Results User\u202f».',
    remedy: 'Attribuez-le d’abord aux commerciaux.',
  }),
  repsIncomplete: ({ total, withoutUserName, withoutSharing }) => ({
    fact: [
      ...(withoutUserName.count > 0 ? [`Sans nom d’utilisateur\u202f: ${who(withoutUserName)}.`] : []),
      ...(withoutSharing.count > 0 ? [`Sans accès à son propre mot de passe\u202f: ${who(withoutSharing)}.`] : []),
      `${number(total)} ${plural(total, 'commercial', 'commerciaux')} au total.`,
    ].join(' '),
    remedy:
      'Partagez la colonne avec chaque commercial dans Informations d’identification. Chacun y enregistre lui-même son nom d’utilisateur et son mot de passe.',
  }),
  repsComplete: ({ total }) => ({
    fact: `${number(total)} ${plural(total, 'commercial a un nom d’utilisateur et peut lire son propre mot de passe', 'commerciaux ont un nom d’utilisateur et peuvent lire leur propre mot de passe')}.`,
  }),
}
