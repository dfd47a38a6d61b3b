import type { account as english } from '../account'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { de, plural } from './wording'

const people = (count: number) => `${number(count)} ${plural(count, 'personne', 'personnes')}`

export const account: Translated<typeof english> = {
  tabs: { list: 'Net-Results', people: 'Personnes', activity: 'Activité du compte' },
  wrongTable: {
    title: 'Ce n’est pas un compte',
    body: 'Cette page affiche les personnes d’un compte. Un administrateur peut placer la page de contact sur les formulaires de contact et de prospect.',
  },
  noRecord: {
    title: 'Aucun enregistrement ici',
    body: 'Cette page affiche un compte. Ouvrez-la depuis l’onglet Net-Results d’un formulaire de compte.',
  },
  hostMissing: {
    title: 'Ouvrez cette page dans Dynamics',
    body: 'Cette page fonctionne dans Dynamics 365, sur le formulaire d’un compte. Dynamics est introuvable ici.',
  },
  thisAccount: 'ce compte',

  header: {
    region: 'Résumé',
    people: 'Personnes',
    known: (count) => `${number(count)} ${plural(count, 'connue', 'connues')}`,
    knownSoFar: (known, matched) =>
      `${number(known)} ${plural(known, 'connue', 'connues')} sur ${number(matched)} ${plural(matched, 'vérifiée', 'vérifiées')}`,
    mailable: 'Contactables par e-mail',
    visits: 'Visites, 30 jours',
    more: (count) => `${number(count)} vs 30 jours précédents`,
    same: 'comme les 30 jours précédents',
    up: 'Hausse',
    down: 'Baisse',
    topScore: 'Meilleur score',
    noScore: 'Aucun',
    soFar: 'pour l’instant',
    cannotTell: 'Indéterminé',
  },

  syncAccount: 'Synchroniser ce compte',
  syncContact: 'Synchroniser ce contact',
  syncPerson: (name) => `Synchroniser ce contact\u202f: ${name}`,
  sendEmail: 'Envoyer un e-mail suivi',

  perWeek: 'Visites par semaine',
  weeks: (weeks, known) =>
    `${number(weeks)} semaines, ${known > 1 ? `les ${number(known)} personnes connues` : `${number(known)} personne connue`}`,
  weeksSoFar: (weeks, known) =>
    `${number(weeks)} semaines, ${number(known)} ${plural(known, 'personne connue', 'personnes connues')} pour l’instant`,
  thisWeek: 'Cette semaine',
  chart: (weeks, highest, visits) =>
    visits === 0
      ? `Visites par semaine, ${number(weeks)} dernières semaines. Aucune.`
      : `Visites par semaine, ${number(weeks)} dernières semaines. Maximum\u202f: ${highest}, ${number(visits)}.`,
  showTable: 'Afficher en tableau',
  showChart: 'Afficher en graphique',
  weekColumn: 'Semaine du',
  visitsColumn: 'Visites',
  byPerson: 'Visites par personne',
  window: '30 jours',
  others: (count) => `${number(count)} ${plural(count, 'autre', 'autres')}`,
  nobodyVisited: 'Aucune visite au cours des 30 derniers jours.',
  visitsUnknown: 'Ce compte Net-Results ne fournit pas les visites via son API.',

  tools: 'Personnes de ce compte',
  search: 'Rechercher une personne',
  filter: 'Afficher',
  filters: {
    all: 'Toutes les personnes',
    known: 'Connues',
    unknown: 'Inconnues',
    mailable: 'Contactables par e-mail',
    notMailable: 'Non contactables par e-mail',
    visited: 'Visite en 30 jours',
    noEmail: 'Sans adresse e-mail',
    inactive: 'Inactives dans Dynamics',
    leads: 'Prospects',
  },
  matched: (matched, all) => `${people(matched)} ${plural(matched, 'vérifiée', 'vérifiées')} sur ${number(all)}`,
  lookUpAll: (count) => `Tout vérifier (${number(count)})`,
  stop: 'Arrêter',
  orderLater: (column) => `Le tri par «\u202f${column}\u202f» s’appliquera une fois toutes les personnes vérifiées.`,
  filterLater: 'Il peut y en avoir d’autres\u202f: toutes les personnes ne sont pas encore vérifiées.',
  selected: (count) => `${number(count)} ${plural(count, 'sélectionnée', 'sélectionnées')}`,
  clear: 'Effacer',
  emailOne: 'Sélectionnez un seul destinataire.',
  emailUnknown: 'Net-Results ne connaît pas encore cette personne. Synchronisez d’abord le contact.',
  emailNotLookedUp: 'Cette personne n’a pas encore été vérifiée.',

  table: 'Personnes',
  columns: {
    select: 'Sélectionner',
    name: 'Nom',
    score: 'Score',
    change: '7 jours',
    activity: 'Activité la plus récente',
    when: 'Quand',
    visits: 'Visites',
    email: 'E-mail',
  },
  sortBy: (column) => `Trier par «\u202f${column}\u202f»`,
  selectAll: 'Sélectionner toutes les personnes affichées',
  select: (name) => `Sélectionner ${name}`,
  nothing: '–',
  noActivity: 'Aucune activité',
  notKnown: 'Inconnu',
  noEmail: 'Sans adresse e-mail',
  cannotTell: 'Indéterminé',
  leadStates: { open: 'Prospect', qualified: 'Prospect qualifié', disqualified: 'Prospect disqualifié' },
  inactive: 'Inactif',
  unnamed: 'Personne sans nom',

  shown: (shown, all) => (shown === all ? people(all) : `${people(shown)} sur ${number(all)}`),
  loading: (count) => `${people(count)} pour l’instant, chargement en cours`,
  scope: (account) => `Contacts et prospects ${de(account)}. Les personnes de ses sous-comptes ne sont pas incluses.`,
  scopeWithoutLeads: (account) =>
    `Contacts ${de(account)}. Votre rôle de sécurité ne vous permet pas de lire les prospects. Les personnes de ses sous-comptes ne sont pas incluses.`,
  truncated: (count) => `Seules les ${number(count)} premières sont affichées.`,
  missing: (parts) => `L’API de ce compte Net-Results ne fournit pas\u202f: ${parts.join(', ')}.`,
  facets: { score: 'scores', mailing: 'état des e-mails', activity: 'activités', visits: 'visites' },

  nobodyTitle: (account) => `Personne n’est associé à ${account}`,
  nobodyBody:
    'Aucun contact n’a ce compte comme société, et aucun prospect ne l’a comme compte parent. Les personnes des sous-comptes ne sont pas incluses.',
  nobodyWithoutLeads:
    'Aucun contact n’a ce compte comme société. Votre rôle de sécurité ne vous permet pas de lire les prospects\u202f: il peut donc y en avoir. Les personnes des sous-comptes ne sont pas incluses.',
  filteredTitle: 'Personne ne correspond à ces filtres',
  filteredBody: (count) =>
    `${people(count)} ${plural(count, 'est masquée', 'sont masquées')}. Effacez les filtres pour ${plural(count, 'la', 'les')} voir.`,
  clearFilters: 'Effacer les filtres',
  openFailed: 'Dynamics n’a pas ouvert l’enregistrement',

  activity: {
    list: 'Activités les plus récentes de ce compte',
    loading: 'Chargement des activités',
    newest: (count) => (count > 1 ? `Les ${number(count)} activités les plus récentes` : 'L’activité la plus récente'),
    newestSoFar: (count, matched, all) =>
      `${number(count)} ${plural(count, 'activité', 'activités')} parmi les plus récentes de ${number(matched)} ${plural(matched, 'personne vérifiée', 'personnes vérifiées')}\u202f; encore ${number(all - matched)} à vérifier`,
    loadMore: 'Charger plus',
    loadingMore: 'Chargement d’autres activités',
    noneTitle: 'Aucune activité',
    noneBody: (account) =>
      `Net-Results n’a encore rien enregistré pour les personnes ${de(account)}. Les visites, e-mails et formulaires s’afficheront ici.`,
    unknownTitle: 'Net-Results ne connaît encore personne de ce compte',
    unknownBody:
      'L’activité s’affichera dès que Net-Results aura enregistré ces personnes. Vous pouvez les synchroniser maintenant.',
    untitled: 'Activité sans description',
    undated: 'Sans date',
  },
}
