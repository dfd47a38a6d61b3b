import type { account as english } from '../account'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people, plural } from './counted'

export const account: Translated<typeof english> = {
  tabs: { list: 'Net-Results', people: 'Personas', activity: 'Actividad de la cuenta' },
  wrongTable: {
    title: 'No es una cuenta',
    body: 'Esta página muestra las personas de una cuenta. Un administrador puede poner la página de contacto en los formularios de contacto y de cliente potencial.',
  },
  noRecord: {
    title: 'No hay ningún registro',
    body: 'Esta página muestra una cuenta. Ábrala desde la pestaña Net-Results de un formulario de cuenta.',
  },
  hostMissing: {
    title: 'Abra esta página en Dynamics',
    body: 'Esta página funciona dentro de Dynamics 365, en el formulario de una cuenta. No se ha abierto desde Dynamics.',
  },
  thisAccount: 'esta cuenta',

  header: {
    region: 'Resumen',
    people: 'Personas',
    known: (count) => counted(count, 'conocida', 'conocidas'),
    knownSoFar: (known, matched) =>
      `${counted(known, 'conocida', 'conocidas')} de ${counted(matched, 'consultada', 'consultadas')}`,
    mailable: 'Admiten correo',
    visits: 'Visitas, 30 días',
    more: (count) => `${number(count)} respecto a los 30 anteriores`,
    same: 'igual que los 30 anteriores',
    up: 'Sube',
    down: 'Baja',
    topScore: 'Mejor puntuación',
    noScore: 'Ninguna',
    soFar: 'hasta ahora',
    cannotTell: 'No se sabe',
  },

  syncAccount: 'Sincronizar esta cuenta',
  syncContact: 'Sincronizar este contacto',
  syncPerson: (name) => `Sincronizar este contacto: ${name}`,
  sendEmail: 'Enviar correo con seguimiento',

  perWeek: 'Visitas por semana',
  weeks: (weeks, known) =>
    `${counted(weeks, 'semana', 'semanas')}, ${plural(known, {
      one: 'la única persona conocida',
      other: `las ${counted(known, 'persona conocida', 'personas conocidas')}`,
    })}`,
  weeksSoFar: (weeks, known) =>
    `${counted(weeks, 'semana', 'semanas')}, ${counted(known, 'persona conocida', 'personas conocidas')} hasta ahora`,
  thisWeek: 'Esta semana',
  chart: (weeks, highest, visits) =>
    visits === 0
      ? `Visitas por semana, últimas ${counted(weeks, 'semana', 'semanas')}. Ninguna.`
      : `Visitas por semana, últimas ${counted(weeks, 'semana', 'semanas')}. Máximo: ${highest}, ${number(visits)}.`,
  showTable: 'Mostrar como tabla',
  showChart: 'Mostrar como gráfico',
  weekColumn: 'Semana del',
  visitsColumn: 'Visitas',
  byPerson: 'Visitas por persona',
  window: '30 días',
  others: (count) => counted(count, 'persona más', 'personas más'),
  nobodyVisited: 'Nadie ha visitado el sitio en los últimos 30 días.',
  visitsUnknown: 'Esta cuenta de Net-Results no ofrece las visitas a través de su API.',

  tools: 'Personas de esta cuenta',
  search: 'Buscar personas',
  filter: 'Mostrar',
  filters: {
    all: 'Todas las personas',
    known: 'Conocidas',
    unknown: 'No conocidas',
    mailable: 'Admiten correo',
    notMailable: 'No admiten correo',
    visited: 'Con visitas en 30 días',
    noEmail: 'Sin dirección de correo',
    inactive: 'Inactivas en Dynamics',
    leads: 'Clientes potenciales',
  },
  matched: (matched, all) => `Consultadas ${number(matched)} de ${number(all)}`,
  lookUpAll: (count) => `Consultar todas (${number(count)})`,
  stop: 'Detener',
  orderLater: (column) => `El orden por ${column} se aplicará cuando se hayan consultado todas.`,
  filterLater: 'Puede haber más: aún no se han consultado todas las personas.',
  selected: (count) => counted(count, 'seleccionada', 'seleccionadas'),
  clear: 'Borrar selección',
  emailOne: 'Seleccione una sola persona para enviarle el correo.',
  emailUnknown: 'Net-Results aún no conoce a esta persona. Sincronice primero el contacto.',
  emailNotLookedUp: 'Esta persona aún no se ha consultado.',

  table: 'Personas',
  columns: {
    select: 'Seleccionar',
    name: 'Nombre',
    score: 'Puntuación',
    change: '7 días',
    activity: 'Actividad más reciente',
    when: 'Cuándo',
    visits: 'Visitas',
    email: 'Correo',
  },
  sortBy: (column) => `Ordenar por ${column}`,
  selectAll: 'Seleccionar todas las personas mostradas',
  select: (name) => `Seleccionar a ${name}`,
  nothing: '–',
  noActivity: 'Aún sin actividad',
  notKnown: 'No conocido',
  noEmail: 'Sin dirección de correo',
  cannotTell: 'No se sabe',
  leadStates: {
    open: 'Cliente potencial',
    qualified: 'Cliente potencial calificado',
    disqualified: 'Cliente potencial descalificado',
  },
  inactive: 'Inactivo',
  unnamed: 'Persona sin nombre',

  shown: (shown, all) => (shown === all ? people(all) : `${number(shown)} de ${people(all)}`),
  loading: (count) => `${people(count)} hasta ahora; cargando más`,
  scope: (account) => `Contactos y clientes potenciales de ${account}. No se incluyen las personas de sus subcuentas.`,
  scopeWithoutLeads: (account) =>
    `Contactos de ${account}. Su rol de seguridad no le permite leer clientes potenciales. No se incluyen las personas de sus subcuentas.`,
  truncated: (count) =>
    plural(count, {
      one: `Solo se muestra la primera (${number(count)}).`,
      other: `Solo se muestran las primeras ${number(count)}.`,
    }),
  missing: (parts) => `Esta cuenta de Net-Results no ofrece a través de su API: ${parts.join(', ')}.`,
  facets: { score: 'puntuaciones', mailing: 'estado del correo', activity: 'actividades', visits: 'visitas' },

  nobodyTitle: (account) => `Nadie pertenece a ${account}`,
  nobodyBody:
    'Ningún contacto tiene esta cuenta como empresa y ningún cliente potencial la tiene como cuenta primaria. No se incluyen las personas de las subcuentas.',
  nobodyWithoutLeads:
    'Ningún contacto tiene esta cuenta como empresa. Puede que haya clientes potenciales, pero su rol de seguridad no le permite leerlos. No se incluyen las personas de las subcuentas.',
  filteredTitle: 'Ninguna persona coincide con estos filtros',
  filteredBody: (count) =>
    plural(count, {
      one: `Se ha excluido a ${people(count)}. Borre los filtros para verla.`,
      other: `Se ha excluido a ${people(count)}. Borre los filtros para verlas.`,
    }),
  clearFilters: 'Borrar filtros',
  openFailed: 'Dynamics no abrió el registro',

  activity: {
    list: 'Actividades más recientes de esta cuenta',
    loading: 'Cargando actividades',
    newest: (count) =>
      plural(count, {
        one: 'La actividad más reciente',
        other: `Las ${counted(count, 'actividad', 'actividades')} más recientes`,
      }),
    newestSoFar: (count, matched, all) =>
      `Más recientes (${number(count)}) de las personas consultadas hasta ahora: ${number(matched)}; quedan ${number(all - matched)}`,
    loadMore: 'Cargar más',
    loadingMore: 'Cargando más actividades',
    noneTitle: 'Aún sin actividad',
    noneBody: (account) =>
      `Net-Results aún no ha registrado nada de las personas de ${account}. A partir de ahora, las visitas, los correos y los formularios aparecerán aquí.`,
    unknownTitle: 'Net-Results aún no conoce a nadie de esta cuenta',
    unknownBody:
      'La actividad aparecerá cuando Net-Results haya registrado a estas personas. Puede sincronizarlas ahora.',
    untitled: 'Actividad sin descripción',
    undated: 'Sin fecha',
  },
}
