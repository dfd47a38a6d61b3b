import type { personDetails as english } from '../personDetails'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const personDetails: Translated<typeof english> = {
  region: (name) => `Détails\u202f: ${name}`,
  close: 'Fermer les détails',
  openRecord: 'Ouvrir l’enregistrement',
  score: (overlay) => `Score du prospect, ${overlay}`,
  noScore: 'Aucun score',
  lastSeen: (when) => `Dernière visite\u202f: ${when}`,
  never: 'Aucune visite',
  visits: 'Visites',
  visitsNote: (days) => `${number(days)} derniers jours`,
  noVisits: 'Aucune visite pendant cette période.',
  visitColumns: { when: 'Quand', pages: 'Pages', duration: 'Durée', entry: 'Première page' },
  showAllVisits: (count) => `Tout afficher (${number(count)})`,
  whyHot: 'Pourquoi ce score',
  likelyDrivers: 'Facteurs probables',
  noReasons: 'Rien dans les 30 derniers jours n’explique le score.',
  reason: (name, count) => (count === 1 ? name : `${name}, ${number(count)} fois`),
  latest: 'Dernières activités',
  noActivity: 'Rien au cours des 30 derniers jours.',
}
