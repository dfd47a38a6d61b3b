import type { sync as english } from '../sync'
import type { Translated } from '../Translated'

export const sync: Translated<typeof english> = {
  button: 'Synchroniser ce contact',
  steps: {
    saving: 'Sauvegarde de l’enregistrement',
    reading: 'Lecture de l’enregistrement',
    sending: 'Envoi de l’enregistrement à Net-Results',
    following: 'Traitement par Net-Results',
  },

  saveTitle: 'Sauvegarder d’abord l’enregistrement\u202f?',
  saveBody:
    'Net-Results reçoit l’enregistrement tel qu’il est sauvegardé. Ce formulaire contient des modifications non sauvegardées.',
  saveAndSync: 'Sauvegarder et synchroniser',
  cancel: 'Annuler',

  added: (time) => `Ajouté à Net-Results, ${time}`,
  updated: (time) => `Mis à jour chez Net-Results, ${time}`,
  notSynced: 'Non synchronisé',
  notSent: {
    noEmail:
      'Cet enregistrement n’a pas d’adresse e-mail, et seuls les enregistrements qui en ont une sont synchronisés.',
    inactive: 'Cet enregistrement est inactif, et les enregistrements inactifs ne sont pas synchronisés.',
    emailNotMapped:
      'Le mappage de champs chez Net-Results n’a pas de colonne pour Email Address. Demandez à votre administrateur de le corriger.',
  },
  notRead: 'Dynamics ne fournit pas cet enregistrement. Il a été supprimé, ou vous ne pouvez plus le voir.',
  refused: 'Net-Results n’a pas accepté cet enregistrement',
  failed: 'Net-Results n’a pas pu terminer la synchronisation',
  says: (message) => `Réponse de Net-Results\u202f: «\u202f${message}\u202f»`,
  noReason: 'Aucun motif n’a été donné.',
  running: 'Net-Results traite encore l’enregistrement',
  runningBody: 'L’enregistrement est arrivé. Actualisez cette page plus tard pour voir le résultat.',
  untold: 'Synchronisé, résultat inconnu',
  untoldBody: 'Net-Results a terminé sans indiquer le résultat pour cet enregistrement.',
  lostSight: 'Envoyé, résultat inconnu',
  lostSightBody: (problem) =>
    `Net-Results a reçu l’enregistrement, mais n’a pas pu confirmer la fin du traitement\u202f: ${problem}. Actualisez cette page plus tard.`,
  doubtful: 'Impossible de savoir si Net-Results a reçu l’enregistrement',
  doubtfulBody: (problem) =>
    `${problem}. L’enregistrement n’a pas été renvoyé. Synchronisez à nouveau quand vous voulez\u202f: c’est sans risque.`,
  nothingSent: 'Rien n’a été envoyé.',
  notSaved: 'L’enregistrement n’a pas été sauvegardé',
  notSavedBody: 'Dynamics ne l’a pas sauvegardé\u202f; le formulaire indique peut-être pourquoi. Rien n’a été envoyé.',
  dismiss: 'Ignorer',
}
