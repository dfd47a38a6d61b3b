import type { people as english } from '../people'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './wording'

const count = (people: number) => `${number(people)} ${plural(people, 'personne', 'personnes')}`

export const people: Translated<typeof english> = {
  scope: 'Personnes dont vous êtes le propriétaire attitré',
  scopeWithCount: (people) => `${count(people)} dont vous êtes le propriétaire attitré`,
  nobody: 'Personne sans nom',
  nothing: '–',

  up: (points) => `Hausse de ${number(points)} en 7 jours`,
  down: (points) => `Baisse de ${number(points)} en 7 jours`,
  unchanged: 'Stable depuis 7 jours',
  changeUnknown: 'Évolution en 7 jours inconnue',
  score: number,

  empty: {
    noLeads: {
      title: 'Aucun prospect ne vous est attribué',
      body: 'Net-Results affiche ici les personnes dont vous êtes le propriétaire attitré. Demandez à l’administrateur de Net-Results dans votre entreprise d’attribuer des prospects, ou vérifiez le propriétaire du prospect sur vos enregistrements.',
    },
    unknownUser: {
      title: 'Net-Results ne vous connaît pas comme utilisateur',
      body: (userName) =>
        `Aucun utilisateur de Net-Results n’a le nom d’utilisateur ${userName}\u202f: personne ne peut donc vous être attribué. Adressez-vous à l’administrateur de Net-Results dans votre entreprise.`,
    },
  },

  combo: {
    noMatch: (text) => `Rien ne correspond à «\u202f${text}\u202f»`,
    more: (count) => `${number(count)} de plus. Tapez pour en trouver d’autres.`,
    show: (label) => `Afficher les choix\u202f: ${label}`,
    found: (count) => `${number(count)} choix`,
  },
}
