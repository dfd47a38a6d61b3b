import type { record as english } from '../record'
import type { Translated } from '../Translated'

export const record: Translated<typeof english> = {
  merged:
    'Cet enregistrement a été fusionné avec un autre et est inactif. Net-Results se fie à l’adresse e-mail\u202f: la même personne s’affiche sur les deux.',
  openMerged: 'Ouvrir l’enregistrement issu de la fusion',
  qualified:
    'Ce prospect a été qualifié. L’activité de son adresse e-mail chez Net-Results s’affiche ici comme sur le contact.',
  disqualified: 'Ce prospect a été disqualifié. Net-Results peut continuer à enregistrer l’activité de la personne.',
  inactive:
    'Cet enregistrement est inactif dans Dynamics. Net-Results peut continuer à enregistrer l’activité de la personne.',
  noEmail: {
    title: (name) => `${name} n’a pas d’adresse e-mail`,
    body: 'Net-Results trouve les personnes par leur adresse e-mail. Ajoutez-en une à cet enregistrement, sauvegardez-le et vérifiez à nouveau.',
  },
  unknownPerson: {
    title: (name) => `Net-Results ne connaît pas encore ${name}`,
    body: (email) =>
      `Aucun contact chez Net-Results n’a l’adresse e-mail ${email}. L’activité s’affichera dès que Net-Results aura enregistré cette personne.`,
  },
}
