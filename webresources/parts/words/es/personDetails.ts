import type { personDetails as english } from '../personDetails'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted } from './counted'

export const personDetails: Translated<typeof english> = {
  region: (name) => `Detalles de ${name}`,
  close: 'Cerrar detalles',
  openRecord: 'Abrir registro',
  score: (overlay) => `Puntuación, ${overlay}`,
  noScore: 'Sin puntuación',
  lastSeen: (when) => `Última visita: ${when}`,
  never: 'Sin visitas',
  visits: 'Visitas',
  visitsNote: (days) => `Últimos ${counted(days, 'día', 'días')}`,
  noVisits: 'Sin visitas en este período.',
  visitColumns: { when: 'Cuándo', pages: 'Páginas', duration: 'Duración', entry: 'Primera página' },
  showAllVisits: (count) => `Mostrar todas (${number(count)})`,
  whyHot: 'Motivos del interés',
  likelyDrivers: 'Motivos probables',
  noReasons: 'Nada de los últimos 30 días explica la puntuación.',
  reason: (name, count) => (count === 1 ? name : `${name}, ${counted(count, 'vez', 'veces')}`),
  latest: 'Última actividad',
  noActivity: 'Nada en los últimos 30 días.',
}
