import type { table as english } from '../table'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

// The nouns are of both genders, so nothing here agrees with them.
export const table: Translated<typeof english> = {
  columns: 'Colunas',
  columnsReset: 'Colunas habituais',
  resize: (column) => `Largura de ${column}`,
  selectAll: 'Selecionar todas as linhas carregadas',
  selectRow: (name) => `Selecionar ${name}`,
  selected: (count) => counted(count, 'linha selecionada', 'linhas selecionadas'),
  clearSelection: 'Limpar seleção',
  shownOf: (shown, total, noun) => `${number(shown)} de ${number(total)} ${noun}`,
  shown: (shown, noun) => `${number(shown)} ${noun}`,
  loadingMore: (noun) => `Carregando mais ${noun}`,
  loadMore: 'Carregar mais',
  readingAll: (noun) => `Lendo a lista completa de ${noun}`,
  stoppedAt: (count, noun) => `Só o começo da lista foi lido: ${number(count)} ${noun}`,
  dropped: (count) =>
    `${counted(count, 'linha', 'linhas')} não ${plural(count, { one: 'pôde ser lida e ficou', other: 'puderam ser lidas e ficaram' })} de fora`,
  filteredTitle: (noun) => `Não há ${noun} que correspondam a estes filtros`,
  filteredBody: 'Limpe os filtros para ver tudo.',
  clearFilters: 'Limpar filtros',
  exportCsv: 'Exportar CSV',
  exportTitle: (noun) => `Exportar ${noun} desta exibição?`,
  exportBody: (shown, total, noun) =>
    total === null
      ? `Há ${number(shown)} ${noun} na página, e existem mais. O arquivo contém o que está carregado.`
      : `Há ${number(shown)} de ${number(total)} ${noun} na página. O arquivo contém o que está carregado.`,
  exportAll: 'Carregar tudo e exportar',
  exportShown: (shown) => `Exportar ${number(shown)}`,
  exported: (count, noun) => `Exportação concluída: ${number(count)} ${noun}`,
  notExported: (noun) => `Faltou ler ${noun}. Nada foi exportado.`,
  cancel: 'Cancelar',
  showTable: 'Mostrar como tabela',
  showChart: 'Mostrar como gráfico',
  chartReading: 'Lendo os números do gráfico',
  action: 'Ação',
  nothing: '–',
  openFailed: 'O Dynamics não conseguiu abrir o registro',
}
