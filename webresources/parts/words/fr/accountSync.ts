import type { accountSync as english } from '../accountSync'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { de, plural } from './wording'

const people = (count: number) => `${number(count)} ${plural(count, 'personne', 'personnes')}`
const counted = (count: number, one: string, other = `${one}s`) => `${number(count)} ${plural(count, one, other)}`

export const accountSync: Translated<typeof english> = {
  preview: {
    title: (account) => `Synchroniser ${account}\u202f?`,
    titleChosen: (count) => `Synchroniser ${people(count)}\u202f?`,
    reading: 'Lecture des personnes du compte et de ce qui est synchronisé',
    sent: (count) =>
      `${people(count)} ${plural(count, 'sera envoyée', 'seront envoyées')} à Net-Results, telles qu’enregistrées dans Dynamics.`,
    nobody: 'Aucune personne ne peut être envoyée.',
    left: (count) => `${people(count)} ne ${plural(count, 'sera pas envoyée', 'seront pas envoyées')}\u202f:`,
    reasons: {
      noEmail: (count) =>
        `${number(count)} sans adresse e-mail\u202f; seuls les enregistrements qui en ont une sont synchronisés`,
      inactive: (count) =>
        `${counted(count, 'inactive')} dans Dynamics\u202f; les éléments inactifs ne sont pas synchronisés`,
      emailNotMapped: (count) =>
        `${number(count)} parce que le mappage de champs chez Net-Results n’a pas de colonne pour Email Address`,
    },
    andOthers: (count) => `et ${counted(count, 'autre')}`,
    withoutLeads: 'Les prospects ne sont pas inclus\u202f: votre rôle de sécurité ne vous permet pas de les lire.',
    subAccounts: 'Les personnes des sous-comptes ne sont pas incluses.',
    truncated: (count) => `Ce compte a plus de ${people(count)}. Les autres ne sont pas incluses.`,
    start: (count) => `Synchroniser ${people(count)}`,
    cancel: 'Annuler',
    close: 'Fermer',
  },

  busy: 'Une synchronisation de ce compte est en cours.',
  loading: 'La lecture des personnes de ce compte est en cours.',
  nobodyHere: 'Ce compte n’a personne à synchroniser.',

  region: 'Synchronisation',
  syncing: (account) => `Synchronisation ${de(account)}`,
  syncingChosen: (count) => `Synchronisation ${de(people(count))}`,
  pausing: 'Mise en pause\u202f: attente de ce que Net-Results a reçu',
  cancelling: 'Annulation\u202f: attente de ce que Net-Results a reçu',
  paused: 'Synchronisation en pause',
  finished: 'Synchronisation terminée',
  stopped: 'Synchronisation annulée',
  resumeTitle: 'Une synchronisation a été interrompue',
  elsewhereTitle: 'Ce compte est en cours de synchronisation dans une autre fenêtre',
  elsewhereBody: 'Une seule fenêtre à la fois synchronise un compte. Sa progression s’affiche là-bas.',

  started: (time) => `Début\u202f: ${time}`,
  left: (duration) => `encore ${duration} environ`,
  ended: (time) => `fin\u202f: ${time}`,
  progress: 'Progression de la synchronisation',
  done: (done, all) => `${people(done)} sur ${number(all)}`,
  counts: {
    added: (count) => counted(count, 'ajoutée'),
    updated: (count) => counted(count, 'mise à jour', 'mises à jour'),
    skipped: (count) => counted(count, 'ignorée'),
    failed: (count) => `${number(count)} en échec`,
    refusedUntold: (count) => counted(count, 'refusée'),
    unknown: (count) => counted(count, 'incertaine'),
    unfinished: (count) => counted(count, 'non confirmée', 'non confirmées'),
    cancelled: (count) => counted(count, 'non envoyée', 'non envoyées'),
    waiting: (count) => `${number(count)} en attente`,
  },
  failedRefused: (count, refused) => `${number(count)} en échec, dont ${counted(refused, 'refusée')}`,
  leave: 'Vous pouvez quitter cette page. La synchronisation reprendra à votre retour.',
  noJournal:
    'Ce navigateur ne conserve rien pour cette page. Restez ici jusqu’à la fin\u202f: la synchronisation ne pourra pas reprendre.',
  untold: (refused, people) =>
    refused === 0
      ? `Net-Results ne donne que les nombres pour ${number(people)} d’entre elles, pas les noms.`
      : `${counted(refused, 'refusée')} sur ${number(people)}\u202f; Net-Results ne dit pas lesquelles.`,
  throttled: (time) =>
    `Net-Results est surchargé et demande d’attendre jusqu’à ${time}. La synchronisation continuera d’elle-même.`,
  unfinished: {
    title: 'Net-Results n’a pas encore terminé',
    body: (imports) =>
      `${counted(imports, 'importation')} y ${plural(imports, 'est', 'sont')} en cours depuis plus de 10 minutes. Rien d’autre n’est envoyé tant que vous ne reprenez pas.`,
  },
  unknownTitle: (count) =>
    `Impossible de savoir si ${people(count)} ${plural(count, 'a été envoyée', 'ont été envoyées')}`,
  unknownBody:
    'La synchronisation a été coupée pendant l’envoi. Rien n’est renvoyé automatiquement. Un nouvel envoi est sans risque.',
  resumeBody: (left) =>
    left === 0
      ? 'Il reste à demander à Net-Results le résultat pour certaines personnes.'
      : `${people(left)} en attente. Les personnes confirmées ne sont pas renvoyées.`,

  pause: 'Pause',
  resume: 'Reprendre',
  cancel: 'Annuler',
  discard: 'Abandonner',
  stopWaiting: 'Ne plus attendre',
  checkAgain: 'Vérifier à nouveau',
  close: 'Fermer',
  retryFailed: (count) => `Réessayer ${counted(count, 'échec')}`,
  retryUnknown: (count) => `Renvoyer ${counted(count, 'incertaine')}`,
  exportCsv: 'Exporter en CSV',
  copySummary: 'Copier le résumé',
  summaryCopied: 'Résumé copié',
  showPeople: 'Afficher les personnes',
  showResults: 'Afficher les résultats',

  results: 'Résultats',
  show: 'Afficher',
  filters: {
    all: (count) => `Toutes (${number(count)})`,
    failed: (count) => `Échecs ou refus (${number(count)})`,
    unknown: (count) => `Incertaines (${number(count)})`,
    skipped: (count) => `Ignorées (${number(count)})`,
    synced: (count) => `Synchronisées (${number(count)})`,
    waiting: (count) => `En attente (${number(count)})`,
  },
  columns: { name: 'Nom', result: 'Résultat', reason: 'Cause et solution', time: 'Heure' },
  states: {
    waiting: 'En attente',
    syncing: 'En cours',
    added: 'Synchronisée',
    updated: 'Synchronisée',
    notSent: 'Ignorée',
    notRead: 'Échec',
    refused: 'Refusée',
    failed: 'Échec',
    untold: 'Envoyée',
    unfinished: 'Non confirmée',
    unknown: 'Incertaine',
    cancelled: 'Non envoyée',
  },
  reasons: {
    added: 'Ajoutée à Net-Results',
    updated: 'Mise à jour chez Net-Results',
    noEmail: 'Sans adresse e-mail\u202f; seuls les enregistrements qui en ont une sont synchronisés',
    inactive: 'Inactive dans Dynamics\u202f; les éléments inactifs ne sont pas synchronisés',
    emailNotMapped:
      'Le mappage de champs chez Net-Results n’a pas de colonne pour Email Address. Demandez à votre administrateur de le corriger.',
    notRead: 'Dynamics ne fournit pas cet enregistrement\u202f: il a été supprimé, ou vous ne pouvez plus le voir.',
    refused: (message) =>
      message === ''
        ? 'Net-Results n’a pas accepté cet enregistrement.'
        : `${message}. Corrigez-le dans l’enregistrement.`,
    failed: (message) => (message === '' ? 'L’importation n’a pas eu lieu. Réessayez.' : `${message} Réessayez.`),
    untold: 'Net-Results a terminé sans indiquer le résultat pour cette personne.',
    unfinished: 'Net-Results a reçu cette personne sans confirmer le résultat. Vérifiez à nouveau.',
    unknown: 'La réponse n’est pas arrivée. Net-Results a peut-être reçu cette personne, ou non.',
    cancelled: 'La synchronisation a été annulée avant l’envoi de cette personne.',
  },
  unknownPerson: 'Une personne qui n’est plus dans ce compte',
  now: 'Maintenant',
  empty: 'Aucune personne avec ce résultat.',

  notBegun: 'Non démarrée\u202f: une autre synchronisation de ce compte est prioritaire',
  announceStarted: (count) => `Synchronisation ${de(people(count))}`,
  csvFile: (account, day) => `Synchronisation ${account} ${day}.csv`,
  csvColumns: (timeZone) => [
    'Nom',
    'Table',
    'Résultat',
    'Cause et solution',
    `Heure (${timeZone})`,
    'ID d’enregistrement',
  ],
  exported: (count) => `${people(count)} ${plural(count, 'exportée', 'exportées')}`,
  summary: (facts) =>
    [
      `Synchronisation ${de(facts.account)} vers Net-Results`,
      facts.ended === null ? `Début\u202f: ${facts.started}, non terminée` : `De ${facts.started} à ${facts.ended}`,
      people(facts.total),
      ...facts.lines,
    ].join('\n'),
}
