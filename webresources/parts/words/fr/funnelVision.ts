import type { funnelVision as english } from '../funnelVision'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './wording'

const people = (count: number) => `${number(count)} ${plural(count, 'personne', 'personnes')}`
const visits = (count: number) => `${number(count)} ${plural(count, 'visite', 'visites')}`

export const funnelVision: Translated<typeof english> = {
  title: 'Funnel Vision',
  tabList: 'Funnel Vision',
  tabs: {
    whosHot: 'Prospects chauds',
    prospectActivity: 'Activité des prospects',
    anonymousVisitors: 'Visiteurs anonymes',
    myEmails: 'Mes e-mails',
  },
  copyLink: 'Copier le lien',
  copied: 'Copié',
  linkCopied: 'Lien vers cette vue copié',
  linkNotCopied: 'Le navigateur n’a pas permis la copie. Voici le lien\u202f:',
  linkTitle: 'Lien vers cette vue',

  overlay: 'Overlay de score',
  unnamedOverlay: 'Overlay sans nom',
  domainGroup: 'Groupe de domaines',
  allGroups: 'Tous les groupes de domaines',
  unnamedGroup: 'Groupe de domaines sans nom',
  dates: 'Dates',
  days: { 7: '7 derniers jours', 30: '30 derniers jours', 90: '90 derniers jours' },
  custom: 'Choisir des dates',
  from: 'Du',
  to: 'Au',
  reversed: 'La fin précède le début',
  unknownOverlay: {
    title: 'Cet overlay n’existe pas',
    body: (id) => `Le lien désigne l’overlay de score ${id}, que Net-Results n’a pas ou n’a plus.`,
    fix: 'Utiliser l’overlay par défaut',
  },
  unknownGroup: {
    title: 'Ce groupe de domaines n’existe pas',
    body: (id) => `Le lien désigne le groupe de domaines ${id}, que Net-Results n’a pas ou n’a plus.`,
    fix: 'Afficher tous les groupes de domaines',
  },

  people: 'personnes',
  searchPeople: 'Rechercher un nom, une société ou un e-mail',
  chart: {
    title: 'Personnes par score',
    note: people,
    band: (from, to) => (to === null ? `${number(from)}+` : `${number(from)}–${number(to)}`),
    bandTold: (from, to, count) =>
      `${to === null ? `${number(from)} ou plus` : `${number(from)} à ${number(to)}`}\u202f: ${people(count)}`,
    sentence: (count, best) => `${people(count)} par score. ${best}.`,
    bandColumn: 'Score',
    peopleColumn: 'Personnes',
    chosen: (band, count, total) => `${band}\u202f: ${people(count)} sur ${number(total)}`,
    showAll: 'Tout afficher',
    most: (band, count) => `Tranche la plus fournie\u202f: ${band}, ${people(count)}`,
  },
  whosHot: {
    columns: {
      lastName: 'Nom',
      companyName: 'Société',
      score: 'Score',
      scoreChange7Days: '7 jours',
      lastSeen: 'Dernière visite',
      visits: 'Visites',
      jobTitle: 'Fonction',
      emailAddress: 'E-mail',
    },
    visitsTitle: 'Visites des 30 derniers jours',
  },

  visits: 'visites',
  activity: {
    columns: {
      name: 'Nom',
      companyName: 'Société',
      score: 'Score',
      pageViews: 'Pages',
      durationSeconds: 'Durée',
      lastSeen: 'Quand',
      leadSource: 'Source',
      entry: 'Première page',
      place: 'Lieu',
      domainGroup: 'Groupe de domaines',
      organization: 'Organisation',
    },
    durationSeconds: 'Durée (secondes)',
    chartTitle: 'Visites par jour',
    chartNote: (count, days) => `${visits(count)} en ${number(days)} ${plural(days, 'jour', 'jours')}`,
    sentence: (count, days, bestDay, best) =>
      `Visites par jour, ${number(days)} ${plural(days, 'jour', 'jours')}, ${number(count)} au total. Maximum\u202f: ${bestDay}, ${number(best)}.`,
    day: (day, count) => `${day}\u202f: ${visits(count)}`,
    dayColumn: 'Jour',
    visitsColumn: 'Visites',
    nobody: {
      title: 'Aucune visite pendant cette période',
      body: 'Les visites des personnes qui vous sont attribuées s’affichent ici. Choisissez d’autres dates pour en voir plus.',
    },
  },
  anonymous: {
    group: 'Regrouper par organisation',
    unknownOrganization: 'Organisation inconnue',
    groupSummary: (count, when) => `${visits(count)}, dernière\u202f: ${when}`,
    groupSummaryOpen: (count) => `${visits(count)} pour l’instant`,
    visitor: 'Visiteur',
    nobody: {
      title: 'Aucune visite anonyme pendant cette période',
      body: 'Les visites des personnes que Net-Results ne connaît pas par leur nom s’affichent ici. Elles passent dans Activité des prospects dès qu’elles sont connues.',
    },
  },

  emails: 'e-mails',
  myEmails: {
    search: 'Rechercher un objet ou une personne',
    sent: 'Envoyés',
    rates: { opened: 'Ouverts', clicked: 'Cliqués', bounced: 'Non remis', unsubscribed: 'Désabonnements' },
    rate: (percent) => `${number(percent)}\u202f%`,
    rateOf: (count, of) => `${number(count)} sur ${number(of)}`,
    rateTold: (name, count, of) =>
      `${name}\u202f: ${number(count)} ${plural(count, 'e-mail', 'e-mails')} sur ${number(of)}`,
    rateUnknown: 'Indéterminé',
    note: 'Chaque e-mail compte une fois, quel que soit le nombre d’ouvertures. Certaines messageries ouvrent les e-mails d’elles-mêmes.',
    totals: 'Totaux',
    totalsCut: (count) => `Sur les ${number(count)} e-mails les plus récents`,
    result: 'Résultat',
    allResults: 'Tous les résultats',
    results: {
      bounced: 'Non remis',
      unsubscribed: 'Désabonnement',
      clicked: 'Cliqué',
      opened: 'Ouvert',
      notOpened: 'Non ouvert',
      unknown: 'Indéterminé',
    },
    from: { 'net-results': 'Net-Results', dynamics: 'Dynamics' },
    columns: {
      sentAt: 'Envoyé',
      subject: 'Objet',
      person: 'À',
      sentFrom: 'Envoyé depuis',
      result: 'Résultat',
      openCount: 'Ouvertures',
      firstOpenedAt: 'Première ouverture',
      clickCount: 'Clics',
      emailAddress: 'Adresse e-mail',
    },
    noSubject: 'Sans objet',
    nobody: {
      title: 'Aucun e-mail pendant cette période',
      body: 'Les e-mails suivis que vous avez envoyés via Net-Results ou Dynamics s’affichent ici. Choisissez d’autres dates pour en voir plus.',
    },
  },
}
