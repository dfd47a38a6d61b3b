import type { people as english } from '../people'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './wording'

const count = (people: number) => `${number(people)} ${plural(people, 'personne', 'personnes')}`

export const people: Translated<typeof english> = {
  hostMissing: {
    title: 'Ouvrez cette page dans Dynamics',
    body: 'Cette page fonctionne dans une application Dynamics 365, sur un tableau de bord ou dans la navigation. Dynamics est introuvable ici.',
  },
  scope: 'Personnes dont vous êtes le propriétaire attitré',
  scopeWithCount: (people) => `${count(people)} dont vous êtes le propriétaire attitré`,
  nobody: 'Personne sans nom',
  nothing: '–',
  count,
  dropped: (count) =>
    `${number(count)} ${plural(count, 'ligne n’a pas pu être lue et est omise', 'lignes n’ont pas pu être lues et sont omises')}`,

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

  open: {
    title: (name) => `Ouvrir ${name}`,
    looking: (name) => `Recherche dans Dynamics\u202f: ${name}`,
    opening: (name) => `Ouverture\u202f: ${name}`,
    several: (count, emailAddress) =>
      `${number(count)} enregistrements dans Dynamics ont l’adresse e-mail ${emailAddress}. Choisissez-en un.`,
    noneTitle: (name) => `${name} n’est pas encore dans Dynamics`,
    noneBody: (emailAddress) =>
      `Aucun contact ni prospect visible par vous n’a l’adresse e-mail ${emailAddress}. Vous pouvez créer un prospect avec ce que Net-Results sait.`,
    noAddressTitle: (name) => `${name} n’a pas d’adresse e-mail`,
    noAddressBody:
      'Les enregistrements dans Dynamics sont trouvés par l’adresse e-mail, et Net-Results n’en a pas pour cette personne.',
    createLead: 'Créer un prospect',
    cancel: 'Annuler',
    close: 'Fermer',
    contact: 'Contact',
    lead: 'Prospect',
    inactive: 'Inactif',
    unnamed: 'Enregistrement sans nom',
  },

  combo: {
    noMatch: (text) => `Rien ne correspond à «\u202f${text}\u202f»`,
    more: (count) => `${number(count)} de plus. Tapez pour en trouver d’autres.`,
    show: (label) => `Afficher les choix\u202f: ${label}`,
    found: (count) => `${number(count)} choix`,
  },
}
