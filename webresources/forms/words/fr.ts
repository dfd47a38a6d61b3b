import type { CommandWords } from './en'

export const fr: CommandWords = {
  thisRecord: 'Cet enregistrement',
  saveTitle: 'Enregistrer d’abord les modifications ?',
  saveText:
    'Net-Results reçoit l’enregistrement tel qu’il est sauvegardé. Ce formulaire contient des modifications qui ne le sont pas encore.',
  saveAndSync: 'Enregistrer et synchroniser',
  cancel: 'Annuler',
  notSaved:
    'L’enregistrement n’a pas été sauvegardé ; le formulaire en indique peut-être la raison. Rien n’a été envoyé à Net-Results.',
  noPerson: 'Ouvrez ou sélectionnez des contacts ou des prospects enregistrés. Eux seuls peuvent être synchronisés.',
  tooMany: 'Sélectionnez au plus {most} enregistrements à la fois.',
  twoTables: 'Sélectionnez soit des contacts, soit des prospects, mais pas les deux à la fois.',
  noAccountPage:
    'Ce formulaire n’affiche pas l’onglet Net-Results, où se trouve la synchronisation du compte. Demandez à votre administrateur d’afficher l’onglet, ou ouvrez le compte dans un autre formulaire.',
  busy: 'La synchronisation est déjà en cours. Attendez qu’elle soit terminée.',
  noCredentials:
    'Votre enregistrement d’utilisateur ne contient pas d’informations d’identification Net-Results utilisables. Connectez-vous dans l’onglet Net-Results du formulaire et synchronisez à partir de là, ou demandez à votre administrateur de renseigner les informations d’identification Net-Results.',
  refusedAddress:
    'La variable d’environnement nr_ApiBaseUrl contient {address}, où aucune information d’identification n’est envoyée. Demandez à votre administrateur de la corriger.',
  progress: 'Synchronisation avec Net-Results : {who}',
  records: '{count} enregistrements',
  nothingSent: 'Rien n’a été envoyé à Net-Results.',
  many: '{synced} enregistrements sur {all} sont synchronisés avec Net-Results.',
  more: 'et {count} de plus',
  added: '{who} : ajout à Net-Results effectué.',
  updated: '{who} : mise à jour dans Net-Results effectuée.',
  notSent: '{who} : non envoyé, {reason}.',
  notRead: '{who} : non envoyé, Dynamics ne fournit pas l’enregistrement.',
  refused: '{who} : refusé par Net-Results, {message}.',
  failed: '{who} : non synchronisé. Net-Results n’a pas pu terminer l’importation : {message}.',
  running: '{who} : envoyé. Net-Results y travaille encore.',
  untold: '{who} : envoyé. Net-Results n’indique pas le résultat.',
  lostSight: '{who} : envoyé. Impossible de savoir si Net-Results a terminé.',
  doubtful:
    '{who} : impossible de savoir si Net-Results l’a reçu. Aucun nouvel envoi n’a été fait ; synchroniser encore une fois est sans risque.',
  noReason: 'aucune raison indiquée',
  noEmail: 'aucune adresse e-mail n’est indiquée, et elle est nécessaire à la synchronisation',
  inactive: 'l’enregistrement est inactif, et les enregistrements inactifs ne sont pas synchronisés',
  emailNotMapped: 'le mappage des champs n’a pas de colonne pour « Email Address »',
  unreachable:
    'Net-Results est injoignable. Réessayez ; si le problème persiste, ouvrez l’onglet Net-Results, qui en indique la raison.',
  notAllowed: 'Dynamics ne vous autorise pas à faire cela. Adressez-vous à votre administrateur.',
  wrongCredentials:
    'Net-Results n’a pas accepté votre mot de passe. Enregistrez le bon dans la console d’intégration, sous Informations d’identification.',
  notPermitted: 'Votre utilisateur Net-Results n’a pas l’autorisation.',
  wrongAddress: 'L’API Net-Results ne répond pas à l’adresse indiquée dans Dynamics.',
  throttled: 'Trop de demandes sont arrivées en même temps. Patientez un instant et réessayez.',
  down: 'Net-Results est en panne. Réessayez dans quelques minutes.',
  blockedByPolicy: 'La stratégie de sécurité du contenu de Dynamics empêche cette commande d’atteindre Net-Results.',
  offline: 'Vous êtes hors connexion.',
  unsupported: 'Ce compte Net-Results n’offre pas d’importations par son API.',
  notFound: 'Dynamics ne trouve pas l’enregistrement.',
  sessionExpired: 'Votre session Dynamics a pris fin. Rechargez la page et connectez-vous.',
  refusedAll: 'Net-Results a refusé : {message}.',
  unknownColumn:
    'Le mappage des champs dans Net-Results mentionne {columns}, qui n’existe pas dans Dynamics. Demandez à votre administrateur de le corriger.',
  otherwise: 'L’opération n’a pas pu être effectuée{kind}. Réessayez, ou ouvrez l’onglet Net-Results.',
}
