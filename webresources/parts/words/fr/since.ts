import type { since as english } from '../since'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './wording'

/** Types as Net-Results names them, in lower case; it publishes no list, so others are shown as they are named. */
const DEEDS = new Map<string, readonly [one: string, other: string]>(
  Object.entries({
    'email sent': ['e-mail envoyé', 'e-mails envoyés'],
    'email opened': ['e-mail ouvert', 'e-mails ouverts'],
    'email clicked': ['e-mail cliqué', 'e-mails cliqués'],
    'form submitted': ['formulaire envoyé', 'formulaires envoyés'],
    'video watched': ['vidéo regardée', 'vidéos regardées'],
    'webinar attended': ['webinaire suivi', 'webinaires suivis'],
    'list added': ['liste ajoutée', 'listes ajoutées'],
    'list removed': ['liste retirée', 'listes retirées'],
    'subscription left': ['abonnement quitté', 'abonnements quittés'],
    'score adjusted': ['score ajusté', 'scores ajustés'],
  } as const),
)

const orMore = (count: number, mayBeMore: boolean) => `${number(count)}${mayBeMore ? '+' : ''}`

export const since: Translated<typeof english> = {
  region: 'Depuis votre dernière consultation',
  markAsSeen: 'Marquer comme vu',
  markedAsSeen: 'Marqué comme vu',
  scoreUp: (points) => `Score en hausse de ${number(points)}`,
  scoreDown: (points) => `Score en baisse de ${number(points)}`,
  visits: (count, mayBeMore) => `${orMore(count, mayBeMore)} ${plural(count, 'visite', 'visites')}`,
  ofType: (typeName, count, mayBeMore) => {
    const deed = DEEDS.get(typeName.toLowerCase())
    return deed === undefined
      ? `${typeName === '' ? 'Autre' : typeName}\u202f: ${orMore(count, mayBeMore)}`
      : `${orMore(count, mayBeMore)} ${plural(count, ...deed)}`
  },
  request: (what, moment) => `${what} depuis le ${moment}`,
}
