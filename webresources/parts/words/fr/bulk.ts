import type { bulk as english } from '../bulk'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './wording'

const people = (count: number) => `${number(count)} ${plural(count, 'personne', 'personnes')}`

export const bulk: Translated<typeof english> = {
  send: 'Envoyer un e-mail',
  addToList: 'Ajouter à une liste',
  cancel: 'Annuler',
  close: 'Fermer',
  stop: 'Arrêter',

  sendTitle: (count) => `Envoyer un e-mail suivi à ${people(count)}`,
  template: 'Modèle',
  noTemplates: 'Le marketing n’a créé aucun e-mail pouvant être envoyé d’ici.',
  subject: (subject) => `Objet\u202f: ${subject}`,
  checking: (checked, total) =>
    `Vérification des destinataires autorisés\u202f: ${number(checked)} sur ${number(total)}`,
  willSend: (count) => `${people(count)} ${plural(count, 'le recevra', 'le recevront')}`,
  excluded: (count) => `${people(count)} ${plural(count, 'est exclue', 'sont exclues')}`,
  cannotTell: 'Net-Results ou Dynamics n’a pas indiqué si cette personne peut recevoir des e-mails.',
  sendTo: (count) => `Envoyer à ${people(count)}`,
  sendRest: (count) => `Envoyer aux ${number(count)} restantes`,
  nobodyLeft: 'Aucune des personnes sélectionnées ne peut recevoir d’e-mail.',
  sending: (sent, total) => `${number(sent)} ${plural(sent, 'envoyé', 'envoyés')} sur ${number(total)}`,
  stopped: 'Envoi arrêté. Les e-mails envoyés le restent\u202f; les autres personnes n’ont rien reçu.',
  busy: (time) =>
    `Net-Results est surchargé et demande d’attendre jusqu’à ${time}. L’opération continuera d’elle-même.`,
  finished: (sent) => `${number(sent)} ${plural(sent, 'e-mail envoyé', 'e-mails envoyés')}`,
  doubted: (count) =>
    `Impossible de savoir si ${number(count)} ${plural(count, 'e-mail a été envoyé', 'e-mails ont été envoyés')}. Consultez Mes e-mails.`,
  notSent: (count) => `Non envoyé à ${people(count)}.`,
  states: {
    waiting: 'Non envoyé',
    sending: 'Envoi en cours',
    sent: 'Envoyé',
    refused: 'Non envoyé',
    doubtful: 'Indéterminé',
    skipped: 'Exclu',
  },
  doubtful: 'L’e-mail a peut-être été envoyé malgré tout et n’a pas été renvoyé. Consultez Mes e-mails.',
  sendUnsupported: 'Ce compte Net-Results ne permet pas d’envoyer des e-mails via son API.',
  result: 'Résultat',
  person: 'Personne',
  reason: 'Motif',

  listTitle: (count) => `Ajouter ${people(count)} à une liste`,
  list: 'Liste',
  noLists: 'Aucune liste ne peut être modifiée.',
  listDetail: (count) => (count === null ? '' : `${number(count)} ${plural(count, 'contact', 'contacts')}`),
  withoutAddress: (count) =>
    `${people(count)} ${plural(count, 'n’a pas d’adresse e-mail et est exclue', 'n’ont pas d’adresse e-mail et sont exclues')}.`,
  add: (count) => `Ajouter ${people(count)}`,
  addRest: (count) => `Ajouter les ${number(count)} restantes`,
  submitting: (done, total) => `Envoi de ${people(done)} sur ${number(total)}`,
  importing: 'Net-Results traite l’importation, en général en moins d’une minute. Vous pouvez fermer et continuer.',
  added: (count, list) => `${people(count)} ${plural(count, 'ajoutée', 'ajoutées')} à ${list}`,
  notAdded: (count) => `${people(count)} ${plural(count, 'refusée', 'refusées')} par Net-Results.`,
  importFailed: (count) => `Net-Results n’a pas pu terminer l’importation de ${people(count)}. Elle n’a rien modifié.`,
  importUnclear: (count) =>
    `Impossible de savoir si ${people(count)} ${plural(count, 'a été ajoutée', 'ont été ajoutées')}. Consultez la liste dans Net-Results.`,
  stillRunning: (count) =>
    `Net-Results traite encore l’importation de ${people(count)}. Elle se terminera peut-être plus tard.`,
  listStopped: (waiting, total) => `Non transmises\u00a0: ${number(waiting)} sur ${people(total)}.`,
  listUnsupported: 'Ce compte Net-Results ne permet pas de modifier les listes via son API.',
}
