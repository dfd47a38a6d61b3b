import type { table as english } from '../table'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

// The nouns are of both genders, so nothing here agrees with them but verbs.
export const table: Translated<typeof english> = {
  columns: 'Columnas',
  columnsReset: 'Columnas habituales',
  resize: (column) => `Ancho de ${column}`,
  selectAll: 'Seleccionar todas las filas cargadas',
  selectRow: (name) => `Seleccionar ${name}`,
  selected: (count) => counted(count, 'fila seleccionada', 'filas seleccionadas'),
  clearSelection: 'Borrar selección',
  shownOf: (shown, total, noun) => `${number(shown)} de ${number(total)} ${noun}`,
  shown: (shown, noun) => `${number(shown)} ${noun}`,
  loadingMore: (noun) => `Cargando más ${noun}`,
  loadMore: 'Cargar más',
  readingAll: (noun) => `Leyendo la lista completa de ${noun}`,
  stoppedAt: (count, noun) => `Solo se ha leído el principio de la lista: ${number(count)} ${noun}`,
  dropped: (count) =>
    `${counted(count, 'fila', 'filas')} no ${plural(count, { one: 'se pudo leer y se ha omitido', other: 'se pudieron leer y se han omitido' })}`,
  filteredTitle: (noun) => `No hay ${noun} que coincidan con estos filtros`,
  filteredBody: 'Borre los filtros para verlo todo.',
  clearFilters: 'Borrar filtros',
  exportCsv: 'Exportar CSV',
  exportTitle: (noun) => `¿Exportar ${noun} de esta vista?`,
  exportBody: (shown, total, noun) =>
    total === null
      ? `Se han cargado ${number(shown)} ${noun} y hay más. El archivo contiene lo que se ha cargado.`
      : `Se han cargado ${number(shown)} de ${number(total)} ${noun}. El archivo contiene lo que se ha cargado.`,
  exportAll: 'Cargar todo y exportar',
  exportShown: (shown) => `Exportar ${number(shown)}`,
  exported: (count, noun) => `Se han exportado ${number(count)} ${noun}`,
  notExported: (noun) => `Faltaron ${noun} por leer. No se ha exportado nada.`,
  cancel: 'Cancelar',
  showTable: 'Mostrar como tabla',
  showChart: 'Mostrar como gráfico',
  chartReading: 'Leyendo los números del gráfico',
  action: 'Acción',
  nothing: '–',
  openFailed: 'Dynamics no pudo abrir el registro',
}
