import type { bulk as english } from '../bulk'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './wording'

const people = (count: number) => `${number(count)} ${plural(count, 'personne', 'personnes')}`

export const bulk: Translated<typeof english> = {
  send: 'Envoyer un e-mail',
  addToList: 'Ajouter à une liste',
  people,
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
  nobodyLeft: 'Aucune des personnes sélectionnées ne peut recevoir d’e-mail.',
  sending: (sent, total) => `${number(sent)} ${plural(sent, 'envoyé', 'envoyés')} sur ${number(total)}`,
  stopped: 'Envoi arrêté. Les e-mails envoyés le restent\u202f; les autres personnes ne reçoivent rien.',
  finished: (sent) => `${number(sent)} ${plural(sent, 'e-mail envoyé', 'e-mails envoyés')}`,
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
  submitting: (done, total) => `Envoi de ${people(done)} sur ${number(total)}`,
  importing: 'Net-Results traite l’importation, en général en moins d’une minute. Vous pouvez fermer et continuer.',
  added: (count, list) => `${people(count)} ${plural(count, 'ajoutée', 'ajoutées')} à ${list}`,
  notAdded: (count) => `${people(count)} ${plural(count, 'refusée', 'refusées')} par Net-Results.`,
  importFailed: 'Net-Results n’a pas pu terminer l’importation. Elle n’a rien modifié.',
  importUnclear: 'Impossible de savoir si l’importation est terminée. Consultez la liste dans Net-Results.',
  stillRunning: 'Net-Results traite encore l’importation. Elle se terminera peut-être plus tard.',
  listStopped: (done, total) =>
    `Arrêté après ${people(done)} sur ${number(total)}. Les personnes déjà envoyées sont ajoutées.`,
  listUnsupported: 'Ce compte Net-Results ne permet pas de modifier les listes via son API.',
}
