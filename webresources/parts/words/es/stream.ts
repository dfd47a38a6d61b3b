import type { stream as english } from '../stream'
import type { Translated } from '../Translated'
import { change, number } from '../wording'
import { counted, plural } from './counted'
import { listed } from './listed'

const activities = (count: number) => counted(count, 'actividad', 'actividades')
const pages = (count: number) => counted(count, 'página', 'páginas')

const repeated = (name: string, times: number) => (times === 1 ? name : `${name} (${counted(times, 'vez', 'veces')})`)

export const stream: Translated<typeof english> = {
  list: 'Actividades, la más reciente primero',
  search: 'Buscar actividades',
  type: 'Tipo',
  allTypes: 'Todos los tipos',
  withCount: (label, count) => `${label} (${number(count)})`,
  range: 'Fechas',
  ranges: {
    all: 'Todas las fechas',
    last7Days: 'Últimos 7 días',
    last30Days: 'Últimos 30 días',
    last90Days: 'Últimos 90 días',
    last365Days: 'Últimos 365 días',
    custom: 'Elegir fechas',
  },
  from: 'Desde',
  to: 'Hasta',
  reversed: 'El final es anterior al inicio',
  total: (count) => `${activities(count)}, la más reciente primero`,
  shownOf: (shown, total) =>
    `${plural(shown, { one: 'Se muestra', other: 'Se muestran' })} ${number(shown)} de ${activities(total)}`,
  shown: (shown) => `${plural(shown, { one: 'Se muestra', other: 'Se muestran' })} ${activities(shown)}`,
  dropped: (count) =>
    `${activities(count)} no ${plural(count, { one: 'se pudo leer y se ha omitido', other: 'se pudieron leer y se han omitido' })}`,
  loadMore: 'Cargar más',
  loadAll: (total) => `Cargar todas (${number(total)})`,
  loadingMore: 'Cargando más actividades',
  stop: 'Detener',
  noneTitle: 'Aún sin actividad',
  noneBody: (name) =>
    `Net-Results conoce a ${name} y aún no ha registrado nada. A partir de ahora, las visitas, los correos y los formularios aparecerán aquí.`,
  filteredTitle: 'Ninguna actividad coincide con estos filtros',
  filteredBody: (count) =>
    plural(count, {
      one: `Hay ${number(count)} actividad más. Borre los filtros para verla.`,
      other: `Hay ${number(count)} actividades más. Borre los filtros para verlas.`,
    }),
  filteredBodyUnknown: 'Borre los filtros para ver todas las actividades.',
  clearFilters: 'Borrar filtros',
  scoreColumn: 'Puntuación',
  timeColumn: 'Hora',
  scoreChange: change,
  scoreChangeSpoken: (points) => `La puntuación ${points > 0 ? 'sube' : 'baja'} ${number(Math.abs(points))}`,
  visited: (named, otherPages) =>
    `Visitó ${listed([
      ...named.map(({ name, times }) => repeated(name, times)),
      ...(otherPages === 0 ? [] : [counted(otherPages, 'página más', 'páginas más')]),
    ])}`,
  andOtherActions: (title, count) => `${title} y ${counted(count, 'acción más', 'acciones más')}`,
  pages,
  pagesIn: (count, duration) => `${pages(count)} en ${duration}`,
  /** Net-Results says in English where a visit came from. */
  withSource: (counting, source) => `${counting} · ${source}`,
  visit: 'Páginas de esta visita',
  showVisit: (title) => `Páginas: ${title}`,
  hitTime: 'Hora',
  hitPage: 'Página',
  hitPath: 'Ruta',
  hitDuration: 'Duración',
  showAllHits: (count) => `Mostrar todas (${number(count)})`,
  newSince: (moment) => `Nuevo desde ${moment}`,
  actions: (title) => `Más: ${title}`,
  copy: 'Copiar',
  copyLink: 'Copiar vínculo',
  copied: 'Copiado',
  copiedText: 'Actividad copiada',
  copiedLink: 'Vínculo copiado',
  linkedNotFound: 'La actividad que indica el vínculo no está en este historial',
  showing: (label) => `Se muestra: ${label}`,
  clearRequest: (label) => `Borrar filtro: ${label}`,
  filters: 'Filtros',
  exportCsv: 'Exportar CSV',
  exportTitle: '¿Exportar las actividades mostradas?',
  exportBody: (shown, total) =>
    total === null
      ? `${plural(shown, { one: 'Se ha cargado', other: 'Se han cargado' })} ${activities(shown)} y hay más. El archivo contiene lo que se ha cargado.`
      : `${plural(shown, { one: 'Se ha cargado', other: 'Se han cargado' })} ${number(shown)} de ${activities(total)}. El archivo contiene lo que se ha cargado.`,
  exportAll: 'Cargar todas y exportar',
  exportShown: (shown) => `Exportar ${number(shown)}`,
  cancel: 'Cancelar',
  exported: (count) => `${plural(count, { one: 'Se exportó', other: 'Se exportaron' })} ${activities(count)}`,
  notExported: 'No se cargaron todas las actividades. No se ha exportado nada.',
  exportFile: (name, day) => `Actividades ${name} ${day}.csv`,
  exportColumns: (timeZone) => [
    `Hora (${timeZone})`,
    'Tipo',
    'Descripción',
    'Detalle',
    'Cambio de puntuación',
    'Dirección',
    'Id. de actividad',
  ],
  undated: 'Sin fecha',
  untitled: 'Actividad sin descripción',
  untitledPage: 'una página sin título',
}
