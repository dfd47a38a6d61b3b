import type { personDetails as english } from '../personDetails'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted } from './counted'

export const personDetails: Translated<typeof english> = {
  region: (name) => `Detalhes de ${name}`,
  close: 'Fechar detalhes',
  openRecord: 'Abrir registro',
  score: (overlay) => `Pontuação, ${overlay}`,
  noScore: 'Sem pontuação',
  lastSeen: (when) => `Última visita: ${when}`,
  never: 'Nenhuma visita',
  visits: 'Visitas',
  visitsNote: (days) => `Últimos ${counted(days, 'dia', 'dias')}`,
  noVisits: 'Nenhuma visita neste período.',
  visitColumns: { when: 'Quando', pages: 'Páginas', duration: 'Duração', entry: 'Primeira página' },
  showAllVisits: (count) => `Mostrar todas (${number(count)})`,
  whyHot: 'Motivos do interesse',
  likelyDrivers: 'Motivos prováveis',
  noReasons: 'Nada nos últimos 30 dias explica a pontuação.',
  reason: (name, count) => (count === 1 ? name : `${name}, ${counted(count, 'vez', 'vezes')}`),
  latest: 'Última atividade',
  noActivity: 'Nada nos últimos 30 dias.',
}
