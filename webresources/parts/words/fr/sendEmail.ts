import type { sendEmail as english } from '../sendEmail'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './wording'

const templates = (count: number) => `${number(count)} ${plural(count, 'modèle', 'modèles')}`

export const sendEmail: Translated<typeof english> = {
  button: 'Envoyer un e-mail suivi',
  title: (name) => `Envoyer un e-mail suivi à ${name}`,
  obstacles: {
    noAddress: 'Cette personne n’a pas d’adresse e-mail.',
    unsubscribed: 'Cette personne s’est désabonnée des e-mails.',
    bounced: 'Un e-mail à cette adresse n’a pas été remis. Net-Results n’y envoie plus rien.',
    doNotEmail: 'Dynamics indique «\u202fNe pas autoriser les courriers électroniques\u202f» pour cette personne.',
    notMailable: 'Net-Results n’envoie pas d’e-mails à cette personne.',
    notAsked:
      'Dynamics n’a pas encore indiqué si cette personne peut recevoir des e-mails. Si cela persiste, actualisez le formulaire ou adressez-vous à votre administrateur.',
  },
  to: 'À',
  subject: 'Objet',

  templates: 'Modèles',
  search: 'Rechercher un modèle',
  found: (shown, total) =>
    total === null || total === shown
      ? templates(shown)
      : `${templates(shown)} ${plural(shown, 'affiché', 'affichés')} sur ${number(total)}`,
  dropped: (count) =>
    `${templates(count)} ${plural(count, 'n’a pas pu être lu et est omis', 'n’ont pas pu être lus et sont omis')}.`,
  loadMore: 'Charger plus',
  loadingMore: 'Chargement d’autres modèles',
  noneTitle: 'Aucun modèle',
  noneBody: 'Le marketing n’a créé aucun e-mail pouvant être envoyé d’ici.',
  filteredTitle: (text) => `Aucun modèle ne correspond à «\u202f${text}\u202f»`,
  filteredBody: 'La recherche porte sur les noms et les objets.',
  untitled: 'Modèle sans nom',
  noSubject: 'Sans objet',

  preview: 'Aperçu',
  previewOf: (name) => `Aperçu\u202f: ${name}`,
  choose: 'Choisissez un modèle pour l’afficher ici.',
  noPreview: 'Net-Results ne fournit pas d’aperçu de ce modèle.',
  previewNote: 'Les images du web ne sont pas chargées ici. Les champs entre accolades sont remplis à l’envoi.',

  log: 'Consigner aussi dans la chronologie Dynamics',
  logNote: 'Ajoute à cet enregistrement une activité e-mail terminée avec l’objet.',
  loggedNote: (template) => `Envoyé via Net-Results comme e-mail suivi, modèle «\u202f${template}\u202f».`,

  send: 'Envoyer',
  sending: 'Envoi en cours',
  cancel: 'Annuler',
  close: 'Fermer',
  openMyEmails: 'Ouvrir Mes e-mails',
  sentTitle: (name) => `Envoyé à ${name}`,
  sentBody: (subject) =>
    `«\u202f${subject}\u202f» est en route. Les ouvertures et les clics s’afficheront dans Mes e-mails et dans le flux d’activités.`,
  logged: 'L’envoi est consigné dans la chronologie Dynamics.',
  notLogged: (problem) => `L’envoi n’a pas pu être consigné dans la chronologie Dynamics\u202f: ${problem}.`,
  notSent: (problem) => `Non envoyé. ${problem}`,
  doubtfulTitle: 'Impossible de savoir si l’e-mail a été envoyé',
  doubtfulBody: (problem) =>
    `${problem}. L’e-mail n’a pas été renvoyé. Consultez Mes e-mails avant de l’envoyer à nouveau.`,
  unsupported: 'Ce compte Net-Results ne permet pas d’envoyer des e-mails via son API.',
}
