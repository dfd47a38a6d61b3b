import type { stream as english } from '../stream'
import type { Translated } from '../Translated'
import { change, number } from '../wording'
import { counted, plural } from './counted'
import { listed } from './listed'

const activities = (count: number) => counted(count, 'atividade', 'atividades')
const pages = (count: number) => counted(count, 'página', 'páginas')

const repeated = (name: string, times: number) => (times === 1 ? name : `${name} (${counted(times, 'vez', 'vezes')})`)

export const stream: Translated<typeof english> = {
  list: 'Atividades, mais recentes primeiro',
  search: 'Pesquisar atividades',
  type: 'Tipo',
  allTypes: 'Todos os tipos',
  withCount: (label, count) => `${label} (${number(count)})`,
  range: 'Datas',
  ranges: {
    all: 'Todas as datas',
    last7Days: 'Últimos 7 dias',
    last30Days: 'Últimos 30 dias',
    last90Days: 'Últimos 90 dias',
    last365Days: 'Últimos 365 dias',
    custom: 'Escolher datas',
  },
  from: 'De',
  to: 'Até',
  reversed: 'O fim é anterior ao início',
  total: (count) => `${activities(count)}, mais recentes primeiro`,
  shownOf: (shown, total) => `Mostrando ${number(shown)} de ${activities(total)}`,
  shown: (shown) => `Mostrando ${activities(shown)}`,
  dropped: (count) =>
    `${activities(count)} não ${plural(count, { one: 'pôde ser lida e ficou', other: 'puderam ser lidas e ficaram' })} de fora`,
  loadMore: 'Carregar mais',
  loadAll: (total) => `Carregar todas (${number(total)})`,
  loadingMore: 'Carregando mais atividades',
  stop: 'Parar',
  noneTitle: 'Ainda sem atividade',
  noneBody: (name) =>
    `O Net-Results conhece ${name} e ainda não registrou nada. A partir de agora, visitas, emails e formulários aparecem aqui.`,
  filteredTitle: 'Nenhuma atividade corresponde a estes filtros',
  filteredBody: (count) =>
    plural(count, {
      one: `Há ${number(count)} outra atividade. Limpe os filtros para vê-la.`,
      other: `Há ${number(count)} outras atividades. Limpe os filtros para vê-las.`,
    }),
  filteredBodyUnknown: 'Limpe os filtros para ver todas as atividades.',
  clearFilters: 'Limpar filtros',
  scoreColumn: 'Pontuação',
  timeColumn: 'Hora',
  scoreChange: change,
  scoreChangeSpoken: (points) => `Pontuação ${points > 0 ? 'subiu' : 'caiu'} ${number(Math.abs(points))}`,
  visited: (named, otherPages) =>
    `Visitou ${listed([
      ...named.map(({ name, times }) => repeated(name, times)),
      ...(otherPages === 0 ? [] : [counted(otherPages, 'outra página', 'outras páginas')]),
    ])}`,
  andOtherActions: (title, count) => `${title} e ${counted(count, 'outra ação', 'outras ações')}`,
  pages,
  pagesIn: (count, duration) => `${pages(count)} em ${duration}`,
  /** Net-Results says in English where a visit came from. */
  withSource: (counting, source) => `${counting} · ${source}`,
  visit: 'Páginas desta visita',
  showVisit: (title) => `Páginas: ${title}`,
  hitTime: 'Hora',
  hitPage: 'Página',
  hitPath: 'Caminho',
  hitDuration: 'Duração',
  showAllHits: (count) => `Mostrar todas (${number(count)})`,
  newSince: (moment) => `Novo desde ${moment}`,
  actions: (title) => `Mais: ${title}`,
  copy: 'Copiar',
  copyLink: 'Copiar link',
  copied: 'Copiado',
  copiedText: 'Atividade copiada',
  copiedLink: 'Link copiado',
  linkedNotFound: 'A atividade que o link indica não está neste histórico',
  showing: (label) => `Mostrando: ${label}`,
  clearRequest: (label) => `Limpar filtro: ${label}`,
  filters: 'Filtros',
  exportCsv: 'Exportar CSV',
  exportTitle: 'Exportar as atividades mostradas?',
  exportBody: (shown, total) =>
    total === null
      ? `${counted(shown, 'atividade está carregada', 'atividades estão carregadas')}, e há mais. O arquivo contém o que está carregado.`
      : `Carregadas: ${number(shown)} de ${activities(total)}. O arquivo contém o que está carregado.`,
  exportAll: 'Carregar todas e exportar',
  exportShown: (shown) => `Exportar ${number(shown)}`,
  cancel: 'Cancelar',
  exported: (count) => counted(count, 'atividade exportada', 'atividades exportadas'),
  notExported: 'Nem todas as atividades foram carregadas. Nada foi exportado.',
  exportFile: (name, day) => `Atividades ${name} ${day}.csv`,
  exportColumns: (timeZone) => [
    `Hora (${timeZone})`,
    'Tipo',
    'Descrição',
    'Detalhe',
    'Mudança na pontuação',
    'Endereço',
    'ID da atividade',
  ],
  undated: 'Sem data',
  untitled: 'Atividade sem descrição',
  untitledPage: 'uma página sem título',
}
