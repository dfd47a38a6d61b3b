import type { setUp as english } from '../setUp'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './wording'

export const setUp: Translated<typeof english> = {
  summary: (done, total) =>
    `${number(done)} ${plural(done, 'étape terminée', 'étapes terminées')} sur ${number(total)}`,
  left: (toDo, cannotTell) =>
    [
      ...(toDo > 0 ? [`${number(toDo)} à faire`] : []),
      ...(cannotTell > 0
        ? [`${number(cannotTell)} ${plural(cannotTell, 'non vérifiable', 'non vérifiables')} d’ici`]
        : []),
    ].join(', '),
  nothingLeft: 'Il ne reste rien à faire',
  checking: (left) => `Vérification, ${number(left)} ${plural(left, 'étape restante', 'étapes restantes')}`,
  checkAgain: 'Vérifier à nouveau',
  checkStep: (title) => `Vérifier à nouveau\u202f: ${title}`,
  markAsDone: 'Marquer comme terminée',
  markStep: (title) => `Marquer comme terminée\u202f: ${title}`,
  takeBack: 'Non terminée',
  takeBackStep: (title) => `Non terminée\u202f: ${title}`,
  saidDone: (title) => `Marquée comme terminée\u202f: ${title}`,
  saidNotDone: (title) => `N’est plus marquée comme terminée\u202f: ${title}`,
  copyReport: 'Copier le rapport',
  downloadReport: 'Télécharger le rapport',
  reportNote: 'Le rapport ne contient ni noms de personnes ni mots de passe.',
  exported: 'Rapport téléchargé',
  foot: (time) =>
    `Vérifié auprès de Dataverse et de Net-Results à ${time}. Rien dans cet onglet ne modifie un paramètre.`,
  footChecking: 'Vérification auprès de Dataverse et de Net-Results. Rien dans cet onglet ne modifie un paramètre.',
  open: (place) => `Ouvrir\u202f: ${place}`,
  newTab: 's’ouvre dans un nouvel onglet',
  statuses: {
    done: 'Terminée',
    toDo: 'À faire',
    cannotTell: 'Indéterminée',
    asking: 'Vérification',
  },
  sections: {
    move: { title: 'Utilisateur de l’application', note: 'Les étapes prescrites par Net-Results, dans leur ordre' },
    dynamics: { title: 'Dynamics 365', note: 'Ce qui a été importé, qui peut faire quoi' },
    connection: { title: 'Connexion', note: 'Le chemin de cette page à Net-Results' },
  },
  titles: {
    disableSyncs: 'Les synchronisations sont désactivées pendant la configuration',
    mfaExclusions: 'Les anciennes exclusions MFA sont supprimées',
    oldApplication: 'L’ancienne application d’entreprise est supprimée',
    adminConsent: 'Le consentement administrateur est accordé',
    syncRole: 'Le rôle «\u202fNet-Results Sync for Dynamics 365\u202f» est importé',
    applicationUser: 'L’utilisateur de l’application a le rôle',
    enableSyncs: 'Les synchronisations sont activées',
    fieldMappings: 'Les mappages de champs se chargent',
    solution: 'La solution est installée, et ces pages en font partie',
    repRole: 'Les commerciaux ont le rôle «\u202fNet-Results User\u202f»',
    auditing: 'Les suppressions sont auditées',
    passwordColumn: 'Les mots de passe sont protégés',
    repCredentials: 'Les commerciaux ont des informations d’identification et peuvent lire les leurs',
    apiAddress: 'L’adresse de l’API est autorisée et répond',
    contentSecurityPolicy: 'La stratégie de sécurité de contenu laisse passer les appels',
    crossOrigin: 'Net-Results accepte les appels de Dynamics (CORS)',
    signIn: 'Le test de connexion réussit',
    clock: 'L’horloge est à l’heure',
  },
  places: {
    syncOptions: 'Options de synchronisation',
    fieldMappings: 'Mappages de champs',
    credentials: 'Informations d’identification',
    optionsPage: 'Page d’options',
    mappingPage: 'Page de mappage',
    consentPage: 'Page de consentement',
    entra: 'Centre d’administration Entra',
    adminCenter: 'Centre d’administration Power Platform',
    maker: 'Power Apps',
  },
  marked: (day) =>
    `Vous l’avez marquée comme terminée le ${day}, dans ce navigateur. Elle ne peut pas être vérifiée d’ici.`,
  failures: {
    notAllowed: {
      fact: 'Votre rôle de sécurité ne vous permet pas de lire ceci.',
      remedy: 'Ouvrez cette page en tant qu’administrateur système.',
    },
    notOffered: 'Votre compte Net-Results ne propose pas ceci via l’API.',
    noLogin: {
      fact: 'Net-Results ne peut pas être interrogé sans une connexion qui fonctionne.',
      remedy: 'Réglez d’abord les étapes sous Connexion.',
    },
    lookUp: {
      disableSyncs:
        'Ouvrez la page d’options de Net-Results et vérifiez que «\u202fSyncs Enabled\u202f» est désactivé jusqu’à ce que les étapes 2 à 6 soient terminées. Marquez ensuite l’étape.',
      enableSyncs:
        'Ouvrez la page d’options de Net-Results et activez «\u202fSyncs Enabled\u202f». Marquez ensuite l’étape.',
      fieldMappings:
        'Ouvrez la page de mappage de Net-Results et vérifiez que les deux colonnes affichent des champs. Marquez ensuite l’étape.',
    },
    signIn: 'Corrigez le nom d’utilisateur et le mot de passe sous Informations d’identification.',
    again: 'Vérifiez à nouveau dans quelques minutes.',
  },
  report: {
    file: 'net-results-configuration.txt',
    title: 'Net-Results pour Dynamics 365\u202f: rapport de configuration',
    version: (version) => `Version des pages\u202f: ${version}`,
    checked: (at) => `Vérifié\u202f: ${at}`,
    origin: (origin) => `Dynamics\u202f: ${origin}`,
    api: (address) => `API Net-Results\u202f: ${address}`,
    error: (details) => `Erreur\u202f: ${details}`,
  },
}
