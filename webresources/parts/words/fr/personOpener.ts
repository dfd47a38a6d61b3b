import type { personOpener as english } from '../personOpener'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const personOpener: Translated<typeof english> = {
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
}
