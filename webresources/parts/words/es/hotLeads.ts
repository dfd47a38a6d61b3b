import type { hotLeads as english } from '../hotLeads'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people, plural } from './counted'

const days = (count: number) => counted(count, 'día', 'días')

export const hotLeads: Translated<typeof english> = {
  title: 'Desglose de clientes potenciales activos',
  segment: 'Segmento',
  allPeople: (count) => (count === null ? 'Todas mis personas' : `Todas mis personas (${number(count)})`),
  segmentsUnsupported: 'Esta cuenta de Net-Results no ofrece segmentos a través de su API.',
  period: 'Período',
  periods: { 7: 'Últimos 7 días', 30: 'Últimos 30 días', 90: 'Últimos 90 días' },

  visitors: 'Visitantes más activos',
  visitorsNote: (count) => `Visitas, ${days(count)}`,
  visits: (count) => counted(count, 'visita', 'visitas'),
  countedIn: (visits) => `Según las últimas ${counted(visits, 'visita', 'visitas')}`,
  noVisitors: {
    title: (count) => `Sin visitas en los últimos ${days(count)}`,
    body: 'Aquí se muestran las visitas de las personas asignadas a usted.',
  },

  scores: 'Mejores puntuaciones',
  scoresNote: (overlay) => `${overlay},`,
  sort: 'Ordenar las mejores puntuaciones',
  sorts: { score: 'por puntuación', change: 'por subida en 7 días' },
  sparkline: (from, to) => `Puntuación de los últimos 30 días, de ${number(from)} a ${number(to)}.`,

  recent: 'Actividad reciente',
  recentNote: 'Lo más reciente primero',
  recentScope: (count) =>
    plural(count, {
      one: `De la persona con la visita más reciente (${number(count)})`,
      other: `De las ${people(count)} con visitas más recientes`,
    }),
  noActivity: {
    title: (count) => `Sin actividad en los últimos ${days(count)}`,
    body: 'Aquí se muestran las visitas, los correos y los formularios de las personas asignadas a usted.',
  },

  shownOf: (shown, total) => `${number(shown)} de ${number(total)}`,
  firstOfAtLeast: (shown, atLeast) => `Primeras ${number(shown)} de al menos ${number(atLeast)}`,
  checked: (checked, total) =>
    total === null ? `Comprobación: ${people(checked)}` : `Comprobación: ${number(checked)} de ${people(total)}`,
  checkMore: 'Comprobar más personas',
  showAll: (total) => `Mostrar todas (${number(total)})`,
  showMore: (count) => `Mostrar ${number(count)} más`,
  showFewer: 'Mostrar menos',

  excluded: {
    title: (segment) => `Ninguna de sus personas está en “${segment}”`,
    body: (checked, count) =>
      `Net-Results comprobó ${people(checked)} de los últimos ${days(count)}. Elija un período más largo u otro segmento.`,
    notYet: (checked, total) =>
      total === null
        ? `Ninguna de las primeras ${people(checked)} está en él. Quedan más por comprobar.`
        : `Ninguna de las primeras ${number(checked)} de ${people(total)} está en él.`,
    short: 'Elija un período más largo u otro segmento.',
    clear: 'Mostrar todas mis personas',
  },
  unknownSegment: {
    title: 'Este segmento no existe',
    body: (id) =>
      `El vínculo o su última elección indica el segmento ${id}, que no existe en Net-Results o ya no existe.`,
  },
  segmentResult: (segment, summary) => `${segment}: ${summary}`,

  actions: (name) => `Más: ${name}`,
  preview: 'Vista previa',
  pin: 'Anclar',
  unpin: 'Desanclar',
  pinned: 'Anclado',
  snooze: 'Posponer 1 semana',
  wake: 'Dejar de posponer',
  snoozedUntil: (when) => `Pospuesto hasta: ${when}`,
  backEarly: 'Ya no está pospuesto: la puntuación subió de golpe',
  pinnedSaid: (name) => `Se ha anclado a ${name} al principio`,
  unpinnedSaid: (name) => `Se ha desanclado a ${name}`,
  snoozedSaid: (name) => `Se ha pospuesto a ${name} una semana, o hasta que la puntuación suba 10 puntos`,
  wokenSaid: (name) => `${name} vuelve a mostrarse`,
  hidden: (count) => counted(count, 'pospuesta', 'pospuestas'),
  showHidden: (count) => `Mostrar ${counted(count, 'pospuesta', 'pospuestas')}`,
  hideHidden: 'Ocultar pospuestas',
  allSnoozed: {
    title: 'Todas las personas están pospuestas',
    body: (count) =>
      `${people(count)} ${plural(count, { one: 'volverá', other: 'volverán' })} cuando acabe el plazo o cuando la puntuación suba de golpe.`,
  },
}
