import type { account as english } from '../account'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people, plural } from './counted'

export const account: Translated<typeof english> = {
  tabs: { list: 'Net-Results', people: 'Pessoas', activity: 'Atividade da conta' },
  wrongTable: {
    title: 'Não é uma conta',
    body: 'Esta página mostra as pessoas de uma conta. Um administrador pode colocar a página de contato nos formulários de contato e de cliente potencial.',
  },
  noRecord: {
    title: 'Nenhum registro aqui',
    body: 'Esta página mostra uma conta. Abra-a na guia Net-Results de um formulário de conta.',
  },
  hostMissing: {
    title: 'Abra esta página no Dynamics',
    body: 'Esta página funciona dentro do Dynamics 365, no formulário de uma conta. Ela não foi aberta pelo Dynamics.',
  },
  thisAccount: 'esta conta',

  header: {
    region: 'Resumo',
    people: 'Pessoas',
    known: (count) => counted(count, 'conhecida', 'conhecidas'),
    knownSoFar: (known, matched) =>
      `${counted(known, 'conhecida', 'conhecidas')} de ${counted(matched, 'consultada', 'consultadas')}`,
    mailable: 'Podem receber email',
    visits: 'Visitas, 30 dias',
    more: (count) => `${number(count)} em relação aos 30 anteriores`,
    same: 'igual aos 30 anteriores',
    up: 'Alta',
    down: 'Queda',
    topScore: 'Maior pontuação',
    noScore: 'Nenhuma',
    soFar: 'até agora',
    cannotTell: 'Não se sabe',
  },

  syncAccount: 'Sincronizar esta conta',
  syncContact: 'Sincronizar este contato',
  syncPerson: (name) => `Sincronizar este contato: ${name}`,
  sendEmail: 'Enviar email rastreável',

  perWeek: 'Visitas por semana',
  weeks: (weeks, known) =>
    `${counted(weeks, 'semana', 'semanas')}, ${
      known === 1 ? `a única pessoa conhecida` : `todas as pessoas conhecidas (${number(known)})`
    }`,
  weeksSoFar: (weeks, known) =>
    `${counted(weeks, 'semana', 'semanas')}, ${counted(known, 'pessoa conhecida', 'pessoas conhecidas')} até agora`,
  thisWeek: 'Esta semana',
  chart: (weeks, highest, visits) =>
    visits === 0
      ? `Visitas por semana, últimas ${counted(weeks, 'semana', 'semanas')}. Nenhuma.`
      : `Visitas por semana, últimas ${counted(weeks, 'semana', 'semanas')}. Máximo: ${highest}, ${number(visits)}.`,
  showTable: 'Mostrar como tabela',
  showChart: 'Mostrar como gráfico',
  weekColumn: 'Semana de',
  visitsColumn: 'Visitas',
  byPerson: 'Visitas por pessoa',
  window: '30 dias',
  others: (count) => counted(count, 'outra pessoa', 'outras pessoas'),
  nobodyVisited: 'Ninguém visitou o site nos últimos 30 dias.',
  visitsUnknown: 'Esta conta do Net-Results não oferece visitas pela API.',

  tools: 'Pessoas desta conta',
  search: 'Pesquisar pessoas',
  filter: 'Mostrar',
  filters: {
    all: 'Todas as pessoas',
    known: 'Conhecidas',
    unknown: 'Não conhecidas',
    mailable: 'Podem receber email',
    notMailable: 'Não podem receber email',
    visited: 'Com visitas em 30 dias',
    noEmail: 'Sem endereço de email',
    inactive: 'Inativas no Dynamics',
    leads: 'Clientes potenciais',
  },
  matched: (matched, all) => `Consultadas: ${number(matched)} de ${number(all)}`,
  lookUpAll: (count) => `Consultar todas (${number(count)})`,
  stop: 'Parar',
  orderLater: (column) => `A ordem por ${column} será aplicada quando todas tiverem sido consultadas.`,
  filterLater: 'Pode haver mais: nem todas as pessoas foram consultadas ainda.',
  selected: (count) => counted(count, 'selecionada', 'selecionadas'),
  clear: 'Limpar seleção',
  emailOne: 'Selecione só uma pessoa para o envio.',
  emailUnknown: 'O Net-Results ainda não conhece esta pessoa. Sincronize o contato primeiro.',
  emailNotLookedUp: 'Esta pessoa ainda não foi consultada.',

  table: 'Pessoas',
  columns: {
    select: 'Selecionar',
    name: 'Nome',
    score: 'Pontuação',
    change: '7 dias',
    activity: 'Atividade mais recente',
    when: 'Quando',
    visits: 'Visitas',
    email: 'Email',
  },
  sortBy: (column) => `Classificar por ${column}`,
  selectAll: 'Selecionar todas as pessoas mostradas',
  select: (name) => `Selecionar ${name}`,
  nothing: '–',
  noActivity: 'Ainda sem atividade',
  notKnown: 'Não conhecido',
  noEmail: 'Sem endereço de email',
  cannotTell: 'Não se sabe',
  leadStates: {
    open: 'Cliente potencial',
    qualified: 'Cliente potencial qualificado',
    disqualified: 'Cliente potencial desqualificado',
  },
  inactive: 'Inativo',
  unnamed: 'Pessoa sem nome',

  shown: (shown, all) => (shown === all ? people(all) : `${number(shown)} de ${people(all)}`),
  loading: (count) => `${people(count)} até agora; carregando mais`,
  scope: (account) => `Contatos e clientes potenciais de ${account}. As pessoas das subcontas não estão incluídas.`,
  scopeWithoutLeads: (account) =>
    `Contatos de ${account}. Sua função de segurança não permite ler clientes potenciais. As pessoas das subcontas não estão incluídas.`,
  truncated: (count) =>
    plural(count, {
      one: `Só a primeira é mostrada (${number(count)}).`,
      other: `Só as primeiras ${number(count)} são mostradas.`,
    }),
  missing: (parts) => `Esta conta do Net-Results não oferece pela API: ${parts.join(', ')}.`,
  facets: { score: 'pontuações', mailing: 'status de email', activity: 'atividades', visits: 'visitas' },

  nobodyTitle: (account) => `Ninguém pertence a ${account}`,
  nobodyBody:
    'Nenhum contato tem esta conta como empresa e nenhum cliente potencial a tem como conta primária. As pessoas das subcontas não estão incluídas.',
  nobodyWithoutLeads:
    'Nenhum contato tem esta conta como empresa. Pode haver clientes potenciais, mas sua função de segurança não permite lê-los. As pessoas das subcontas não estão incluídas.',
  filteredTitle: 'Nenhuma pessoa corresponde a estes filtros',
  filteredBody: (count) =>
    plural(count, {
      one: `${people(count)} ficou de fora. Limpe os filtros para vê-la.`,
      other: `${people(count)} ficaram de fora. Limpe os filtros para vê-las.`,
    }),
  clearFilters: 'Limpar filtros',
  openFailed: 'O Dynamics não abriu o registro',

  activity: {
    list: 'Atividades mais recentes desta conta',
    loading: 'Carregando atividades',
    newest: (count) =>
      plural(count, {
        one: `A atividade mais recente (${number(count)})`,
        other: `As ${counted(count, 'atividade', 'atividades')} mais recentes`,
      }),
    newestSoFar: (count, matched, all) =>
      `Mais recentes (${number(count)}) das pessoas consultadas até agora: ${number(matched)}; faltam ${number(all - matched)}`,
    loadMore: 'Carregar mais',
    loadingMore: 'Carregando mais atividades',
    noneTitle: 'Ainda sem atividade',
    noneBody: (account) =>
      `O Net-Results ainda não registrou nada das pessoas de ${account}. A partir de agora, visitas, emails e formulários aparecem aqui.`,
    unknownTitle: 'O Net-Results ainda não conhece ninguém desta conta',
    unknownBody:
      'A atividade aparece quando o Net-Results tiver registrado estas pessoas. Você pode sincronizá-las agora.',
    untitled: 'Atividade sem descrição',
    undated: 'Sem data',
  },
}
