import type { unsubscribe as english } from '../unsubscribe'
import type { Translated } from '../Translated'
import { de } from './wording'

export const unsubscribe: Translated<typeof english> = {
  title: {
    mailable: (name) => `${name} peut recevoir des e-mails`,
    unsubscribed: (name) => `${name} ne reçoit plus aucun e-mail (désabonnement)`,
    bounced: (name) => `Les e-mails à ${name} ne sont pas remis`,
    notMailable: (name) => `Net-Results n’envoie aucun e-mail à ${name}`,
    unknown: (name) => `Impossible de savoir si ${name} peut recevoir des e-mails`,
  },
  meaning: {
    mailable:
      'Net-Results peut envoyer les e-mails marketing des listes et abonnements dans lesquels figure cette personne.',
    unsubscribed:
      'Net-Results n’envoie aucun e-mail marketing à cette adresse, quels que soient ses listes et abonnements. Elle y reste, et peut être ajoutée à d’autres, sans rien recevoir.',
    bounced:
      'Le dernier e-mail est revenu\u202f: Net-Results n’envoie plus rien à cette adresse, quels que soient ses listes et abonnements. Corrigez l’adresse e-mail de cet enregistrement si elle est erronée. Un e-mail non remis n’est pas un désabonnement\u202f: si la personne en demande un, désabonnez-la ici.',
    notMailable:
      'Net-Results considère cette adresse comme non contactable, sans dire pourquoi. Aucun e-mail de liste ou d’abonnement ne lui parvient.',
    unknown: 'Net-Results n’indique pas si cette personne est désabonnée.',
  },
  address: 'Adresse e-mail',
  unsubscribed: 'Désabonnement',
  bounced: 'E-mails non remis',
  yes: 'Oui',
  no: 'Non',
  cannotTell: 'Indéterminé',
  since: (date) => `Oui, ${date}`,
  optInTitle: 'Réabonnement',
  optIn: (name) =>
    `Cette page ne réabonne jamais personne. ${name} doit d’abord donner son accord, via un formulaire ou une page d’abonnement de votre entreprise chez Net-Results. L’administrateur de Net-Results dans votre entreprise l’y enregistre.`,

  open: 'Désabonner…',
  question: (name) => `Désabonner ${name} de tous les e-mails\u202f?`,
  effectBefore: 'Net-Results arrête immédiatement tout e-mail marketing à',
  effectAfter: 'pour toutes les listes et tous les abonnements.',
  final: (name) =>
    `Cette action ne peut pas être annulée ici. Pour un réabonnement, ${name} doit donner son accord chez Net-Results.`,
  reason: 'Motif',
  reasonHint: 'Facultatif. Conservé chez Net-Results avec la modification.',
  confirm: 'Désabonner',
  busy: 'Désabonnement en cours',
  done: (name) => `${name} ne recevra plus aucun e-mail\u202f: désabonnement effectué`,

  refused: (name) => `Le désabonnement ${de(name)} n’a pas eu lieu`,
  doubtTitle: (name) => `Le désabonnement ${de(name)} a peut-être déjà eu lieu`,
  doubt: 'Net-Results ne l’a pas confirmé. Vérifiez à nouveau avant de recommencer.',
  contradicted:
    'Net-Results a accepté la modification, mais n’indique toujours pas de désabonnement pour cette personne. Vérifiez à nouveau dans un instant.',
  checked: (name) => `Net-Results n’indique aucun désabonnement pour ${name}.`,
  notOffered:
    'L’API de ce compte Net-Results ne permet pas de désabonner des personnes. Désabonnez cette personne dans Net-Results.',
}
