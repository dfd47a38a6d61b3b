import type { hotLeads as english } from '../hotLeads'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './wording'

const people = (count: number) => `${number(count)} ${plural(count, 'personne', 'personnes')}`

export const hotLeads: Translated<typeof english> = {
  title: 'Aperçu des prospects chauds',
  segment: 'Segment',
  allPeople: (count) => (count === null ? 'Tout mon portefeuille' : `Tout mon portefeuille (${number(count)})`),
  segmentsUnsupported: 'Ce compte Net-Results ne fournit pas les segments via son API.',
  period: 'Période',
  periods: { 7: '7 derniers jours', 30: '30 derniers jours', 90: '90 derniers jours' },

  visitors: 'Visiteurs les plus actifs',
  visitorsNote: (days) => `Visites, ${number(days)} jours`,
  visits: (count) => `${number(count)} ${plural(count, 'visite', 'visites')}`,
  countedIn: (visits) => `D’après les ${number(visits)} visites les plus récentes`,
  noVisitors: {
    title: (days) => `Aucune visite au cours des ${number(days)} derniers jours`,
    body: 'Les visites des personnes qui vous sont attribuées s’affichent ici.',
  },

  scores: 'Meilleurs scores',
  scoresNote: (overlay) => `${overlay},`,
  sort: 'Trier les meilleurs scores',
  sorts: { score: 'par score', change: 'par hausse en 7 jours' },
  sparkline: (from, to) => `Score des 30 derniers jours, de ${number(from)} à ${number(to)}.`,

  recent: 'Activité récente',
  recentNote: 'Plus récentes d’abord',
  recentScope: (count) => `Des ${number(count)} dernières personnes vues`,
  noActivity: {
    title: (days) => `Aucune activité au cours des ${number(days)} derniers jours`,
    body: 'Les visites, e-mails et formulaires des personnes qui vous sont attribuées s’affichent ici.',
  },

  shownOf: (shown, total) => `${number(shown)} sur ${number(total)}`,
  firstOfAtLeast: (shown, atLeast) => `${number(shown)} sur au moins ${number(atLeast)}`,
  checked: (checked, total) =>
    total === null
      ? `${people(checked)} ${plural(checked, 'vérifiée', 'vérifiées')}`
      : `${people(checked)} ${plural(checked, 'vérifiée', 'vérifiées')} sur ${number(total)}`,
  checkMore: 'Vérifier d’autres personnes',
  showAll: (total) => `Tout afficher (${number(total)})`,
  showMore: (count) => `Afficher ${number(count)} de plus`,
  showFewer: 'Afficher moins',

  excluded: {
    title: (segment) => `Personne de votre portefeuille n’est dans «\u202f${segment}\u202f»`,
    body: (checked, days) =>
      `Net-Results a vérifié ${people(checked)} sur les ${number(days)} derniers jours. Choisissez une période plus longue ou un autre segment.`,
    notYet: (checked, total) =>
      total === null
        ? `Aucune des ${number(checked)} premières personnes n’y figure. Il en reste à vérifier.`
        : `Aucune des ${number(checked)} premières personnes sur ${number(total)} n’y figure.`,
    short: 'Choisissez une période plus longue ou un autre segment.',
    clear: 'Afficher tout mon portefeuille',
  },
  unknownSegment: {
    title: 'Ce segment n’existe pas',
    body: (id) => `Le lien ou votre dernier choix désigne le segment ${id}, que Net-Results n’a pas ou n’a plus.`,
  },
  segmentResult: (segment, summary) => `${segment}\u202f: ${summary}`,

  actions: (name) => `Plus\u202f: ${name}`,
  preview: 'Aperçu',
  pin: 'Épingler',
  unpin: 'Détacher',
  pinned: 'Épinglé',
  snooze: 'Mettre en veille 1 semaine',
  wake: 'Sortir de veille',
  snoozedUntil: (when) => `En veille jusqu’au ${when}`,
  backEarly: 'Sortie de veille\u202f: le score a bondi',
  pinnedSaid: (name) => `${name} est maintenant en tête de liste`,
  unpinnedSaid: (name) => `${name} n’est plus en tête de liste`,
  snoozedSaid: (name) => `${name} est en veille pour une semaine, ou jusqu’à ce que le score augmente de 10`,
  wokenSaid: (name) => `${name} s’affiche à nouveau`,
  hidden: (count) => `${number(count)} en veille`,
  showHidden: (count) => `Afficher ${number(count)} en veille`,
  hideHidden: 'Masquer les personnes en veille',
  allSnoozed: {
    title: 'Tout le monde ici est en veille',
    body: (count) =>
      `${people(count)} ${plural(count, 'reviendra', 'reviendront')} à la fin de la veille, ou si le score bondit.`,
  },
}
