import type { funnelVision as english } from '../funnelVision'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people, plural } from './counted'

const visits = (count: number) => counted(count, 'visita', 'visitas')

export const funnelVision: Translated<typeof english> = {
  title: 'Funnel Vision',
  tabList: 'Funnel Vision',
  tabs: {
    whosHot: 'Mais interessados',
    prospectActivity: 'Atividade de clientes potenciais',
    anonymousVisitors: 'Visitantes anônimos',
    myEmails: 'Meus emails',
  },
  copyLink: 'Copiar link',
  copied: 'Copiado',
  linkCopied: 'Link para esta exibição copiado',
  linkNotCopied: 'O navegador não permitiu copiar. O link é:',
  linkTitle: 'Link para esta exibição',

  overlay: 'Sobreposição de pontuação',
  unnamedOverlay: 'Sobreposição sem nome',
  domainGroup: 'Grupo de domínios',
  allGroups: 'Todos os grupos de domínios',
  unnamedGroup: 'Grupo de domínios sem nome',
  dates: 'Datas',
  days: { 7: 'Últimos 7 dias', 30: 'Últimos 30 dias', 90: 'Últimos 90 dias' },
  custom: 'Escolher datas',
  from: 'De',
  to: 'Até',
  reversed: 'O fim é anterior ao início',
  unknownOverlay: {
    title: 'Esta sobreposição não existe',
    body: (id) =>
      `O link indica a sobreposição de pontuação ${id}, que não existe no Net-Results ou deixou de existir.`,
    fix: 'Usar a sobreposição padrão',
  },
  unknownGroup: {
    title: 'Este grupo de domínios não existe',
    body: (id) => `O link indica o grupo de domínios ${id}, que não existe no Net-Results ou deixou de existir.`,
    fix: 'Mostrar todos os grupos de domínios',
  },

  people: 'pessoas',
  searchPeople: 'Pesquisar nome, empresa ou email',
  chart: {
    title: 'Pessoas por pontuação',
    note: people,
    band: (from, to) => (to === null ? `${number(from)}+` : `${number(from)}–${number(to)}`),
    bandTold: (from, to, count) =>
      `${to === null ? `${number(from)} ou mais` : `De ${number(from)} a ${number(to)}`}: ${people(count)}`,
    sentence: (count, best) => `${people(count)} por pontuação. ${best}.`,
    bandColumn: 'Pontuação',
    peopleColumn: 'Pessoas',
    chosen: (band, count, total) => `${band}: ${number(count)} de ${people(total)}`,
    showAll: 'Mostrar todas',
    most: (band, count) => `O maior grupo é ${band}: ${number(count)}`,
  },
  whosHot: {
    columns: {
      lastName: 'Nome',
      companyName: 'Empresa',
      score: 'Pontuação',
      scoreChange7Days: '7 dias',
      lastSeen: 'Última visita',
      visits: 'Visitas',
      jobTitle: 'Cargo',
      emailAddress: 'Email',
    },
    visitsTitle: 'Visitas dos últimos 30 dias',
  },

  visits: 'visitas',
  activity: {
    columns: {
      name: 'Nome',
      companyName: 'Empresa',
      score: 'Pontuação',
      pageViews: 'Páginas',
      durationSeconds: 'Duração',
      lastSeen: 'Quando',
      leadSource: 'Origem',
      entry: 'Primeira página',
      place: 'Local',
      domainGroup: 'Grupo de domínios',
      organization: 'Organização',
    },
    durationSeconds: 'Duração (segundos)',
    chartTitle: 'Visitas por dia',
    chartNote: (count, days) => `${visits(count)} em ${counted(days, 'dia', 'dias')}`,
    sentence: (count, days, bestDay, best) =>
      `Visitas por dia, ${counted(days, 'dia', 'dias')}, ${visits(count)} no total. Máximo: ${bestDay}, ${number(best)}.`,
    day: (day, count) => `${day}: ${visits(count)}`,
    dayColumn: 'Dia',
    visitsColumn: 'Visitas',
    nobody: {
      title: 'Nenhuma visita neste período',
      body: 'As visitas das pessoas atribuídas a você aparecem aqui. Escolha outras datas para ver mais.',
    },
  },
  anonymous: {
    group: 'Agrupar por organização',
    unknownOrganization: 'Organização desconhecida',
    groupSummary: (count, when) => `${visits(count)}, a última: ${when}`,
    groupSummaryOpen: (count) => `${visits(count)} até agora`,
    visitor: 'Visitante',
    nobody: {
      title: 'Nenhuma visita anônima neste período',
      body: 'As visitas de pessoas que o Net-Results não conhece pelo nome aparecem aqui. Quando passam a ser conhecidas, vão para Atividade de clientes potenciais.',
    },
  },

  emails: 'emails',
  myEmails: {
    search: 'Pesquisar assunto ou pessoa',
    sent: 'Enviados',
    rates: { opened: 'Abertos', clicked: 'Com cliques', bounced: 'Devolvidos', unsubscribed: 'Descadastros' },
    rate: (percent) => `${number(percent)}%`,
    rateOf: (count, of) => `${number(count)} de ${number(of)}`,
    rateTold: (name, count, of) => `${name}: ${number(count)} de ${counted(of, 'email', 'emails')}`,
    rateUnknown: 'Não se sabe',
    note: 'Cada email conta uma vez, mesmo que seja aberto várias. Alguns aplicativos de email abrem mensagens automaticamente.',
    totals: 'Totais',
    totalsCut: (count) =>
      plural(count, {
        one: `Do email mais recente (${number(count)})`,
        other: `Dos ${counted(count, 'email', 'emails')} mais recentes`,
      }),
    result: 'Resultado',
    allResults: 'Todos os resultados',
    results: {
      bounced: 'Devolvido',
      unsubscribed: 'Descadastro',
      clicked: 'Com cliques',
      opened: 'Aberto',
      notOpened: 'Não aberto',
      unknown: 'Não se sabe',
    },
    from: { 'net-results': 'Net-Results', dynamics: 'Dynamics' },
    columns: {
      sentAt: 'Enviado',
      subject: 'Assunto',
      person: 'Para',
      sentFrom: 'Enviado de',
      result: 'Resultado',
      openCount: 'Aberturas',
      firstOpenedAt: 'Primeira abertura',
      clickCount: 'Cliques',
      emailAddress: 'Endereço de email',
    },
    noSubject: 'Sem assunto',
    nobody: {
      title: 'Nenhum email neste período',
      body: 'Os emails rastreáveis que você enviou pelo Net-Results ou pelo Dynamics aparecem aqui. Escolha outras datas para ver mais.',
    },
  },
}
