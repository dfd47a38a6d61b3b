import type { leadScore as english } from '../leadScore'
import type { Translated } from '../Translated'
import { change, number } from '../wording'
import { plural } from './wording'

const points = (count: number) => `${number(count)} ${plural(count, 'point', 'points')}`

export const leadScore: Translated<typeof english> = {
  score: number,
  noScore: 'Aucun score',
  overlays: 'Overlays',
  trendWindow: 'Tendance\u202f: 30 derniers jours',
  overlayColumn: 'Overlay',
  scoreColumn: 'Score',
  changeColumn: '7 jours',
  trendColumn: 'Tendance',
  shownInHeader: 'Affiché en haut de page',
  unnamedOverlay: 'Overlay sans nom',
  up: (points) => `Hausse de ${number(points)} en 7 jours`,
  down: (points) => `Baisse de ${number(points)} en 7 jours`,
  unchanged: 'Stable depuis 7 jours',
  changeUnknown: 'Évolution en 7 jours inconnue',
  nothing: '–',
  trend: (from, to) => `30 derniers jours\u202f: de ${number(from)} à ${number(to)}.`,
  parts: (score) => (score === null ? 'Composition du score' : `Composition de ${number(score)}`),
  part: { activity: 'Score d’activité', contact: 'Score de contact', other: 'Autres parts' },
  noParts: 'Net-Results ne donne que le score total de cet overlay, sans le détail.',

  whyHot: 'Pourquoi ce score',
  likelyDrivers: 'Facteurs probables',
  whyHotNote: '30 derniers jours. Choisissez une raison pour voir ses activités.',
  likelyDriversNote: '30 derniers jours. Net-Results n’indique pas leurs points.',
  cutOff: (count) => `Seules les ${number(count)} activités les plus récentes sont comptées.`,
  noReasons: (name) => `${name} n’a rien fait au cours des 30 derniers jours qui explique le score.`,
  reasonUnnamed: 'Autre activité',
  times: (count) => `${number(count)} fois`,
  lastAt: (times, last) => `${times} · ${last}`,
  points: change,
  showAllReasons: (count) => `Tout afficher (${number(count)})`,
  showFewerReasons: 'Afficher moins',
  request: (reason) => `${reason}, 30 derniers jours`,

  adjust: 'Ajuster le score',
  newScore: 'Nouveau score',
  steps: 'Modifier de',
  now: (score) => (score === null ? 'Aucun score pour l’instant.' : `Actuellement ${number(score)}.`),
  higher: (by) => `Le nouveau score est supérieur de ${points(by)}.`,
  lower: (by) => `Le nouveau score est inférieur de ${points(by)}.`,
  limits: (low, high) => `Un nombre entier de ${number(low)} à ${number(high)}.`,
  problems: {
    missing: 'Entrez le nouveau score.',
    notWhole: 'Entrez un nombre entier, sans décimales.',
    tooLow: (low) => `Le score minimal est ${number(low)}.`,
    tooHigh: (high) => `Le score maximal est ${number(high)}.`,
    loading: 'Le score n’est pas encore arrivé. Réessayez dans un instant.',
    same: (score) => `Le score est déjà ${number(score)}.`,
  },
  reason: 'Motif',
  reasonHint: 'Facultatif. Conservé avec la modification chez Net-Results.',
  set: 'Définir le score',
  clear: 'Effacer',
  scoreUnknown: 'Le score de cet overlay n’a pas pu être lu et ne peut donc pas être modifié ici.',
  notOffered:
    'L’API de ce compte Net-Results ne permet pas de modifier les scores. Modifiez ce score dans Net-Results\u202f; il s’affichera ici dès qu’il aura changé.',

  changed: (overlay, to, from) => {
    const set = overlay === null ? `Score défini sur ${number(to)}` : `${overlay} défini sur ${number(to)}`
    return from === null ? set : `${set}, avant ${number(from)}`
  },
  saved: (message) => `Enregistré\u202f: ${message}`,
  undone: (message) => `Annulé\u202f: ${message}`,
  refused: (message) => `Non enregistré\u202f: ${message}`,
  unsure: (message) => `Non confirmé\u202f: ${message}`,
  mayHaveChanged: 'Le score a peut-être été modifié malgré tout\u202f: vérifiez avant de recommencer.',
  stillOther: (score) => `Selon Net-Results, le score est ${number(score)}.`,

  session: 'Ajustements depuis l’ouverture de cette page',
  state: {
    pending: 'En attente',
    saving: 'Enregistrement',
    saved: 'Enregistré',
    undone: 'Annulé',
    refused: 'Non enregistré',
    unsure: 'Non confirmé',
  },
}
