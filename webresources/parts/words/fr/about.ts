import type { about as english } from '../about'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const about: Translated<typeof english> = {
  button: 'À propos',
  title: 'À propos de Net-Results pour Dynamics 365',
  version: 'Version',
  build: 'Build',
  api: 'Adresse de Net-Results',
  apiNone: 'Pas encore demandée',
  page: 'Page',
  requests: 'Dernières requêtes de cette page',
  noRequests: 'Cette page n’a encore envoyé aucune requête.',
  time: 'Heure',
  request: 'Requête',
  result: 'Résultat',
  duration: 'Durée',
  reference: 'Référence',
  milliseconds: (count) => `${number(count)}\u202fms`,
  notices: 'Mentions relatives aux tiers',
  note: 'Aucun nom de personne ni mot de passe ne figure ici.',
  copy: 'Copier',
  copied: 'Copié',
  close: 'Fermer',
}
