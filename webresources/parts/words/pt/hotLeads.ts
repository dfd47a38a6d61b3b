import type { hotLeads as english } from '../hotLeads'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people, plural } from './counted'

const days = (count: number) => counted(count, 'dia', 'dias')

export const hotLeads: Translated<typeof english> = {
  title: 'Visão geral dos clientes potenciais quentes',
  segment: 'Segmento',
  allPeople: (count) => (count === null ? 'Todas as minhas pessoas' : `Todas as minhas pessoas (${number(count)})`),
  segmentsUnsupported: 'Esta conta do Net-Results não oferece segmentos pela API.',
  period: 'Período',
  periods: { 7: 'Últimos 7 dias', 30: 'Últimos 30 dias', 90: 'Últimos 90 dias' },

  visitors: 'Visitantes mais ativos',
  visitorsNote: (count) => `Visitas, ${days(count)}`,
  visits: (count) => counted(count, 'visita', 'visitas'),
  countedIn: (visits) =>
    plural(visits, {
      one: `Com base na visita mais recente (${number(visits)})`,
      other: `Com base nas ${counted(visits, 'visita', 'visitas')} mais recentes`,
    }),
  noVisitors: {
    title: (count) => `Nenhuma visita nos últimos ${days(count)}`,
    body: 'As visitas das pessoas atribuídas a você aparecem aqui.',
  },

  scores: 'Maiores pontuações',
  scoresNote: (overlay) => `${overlay},`,
  sort: 'Classificar as maiores pontuações',
  sorts: { score: 'por pontuação', change: 'por alta em 7 dias' },
  sparkline: (from, to) => `Pontuação dos últimos 30 dias, de ${number(from)} a ${number(to)}.`,

  recent: 'Atividade recente',
  recentNote: 'Mais recentes primeiro',
  recentScope: (count) =>
    plural(count, {
      one: `Da pessoa com a visita mais recente (${number(count)})`,
      other: `Das ${people(count)} com visitas mais recentes`,
    }),
  noActivity: {
    title: (count) => `Nenhuma atividade nos últimos ${days(count)}`,
    body: 'As visitas, os emails e os formulários das pessoas atribuídas a você aparecem aqui.',
  },

  shownOf: (shown, total) => `${number(shown)} de ${number(total)}`,
  firstOfAtLeast: (shown, atLeast) => `Primeiras ${number(shown)} de pelo menos ${number(atLeast)}`,
  checked: (checked, total) =>
    total === null ? `Verificação: ${people(checked)}` : `Verificação: ${number(checked)} de ${people(total)}`,
  checkMore: 'Verificar mais pessoas',
  showAll: (total) => `Mostrar todas (${number(total)})`,
  showMore: (count) => `Mostrar mais ${number(count)}`,
  showFewer: 'Mostrar menos',

  excluded: {
    title: (segment) => `Nenhuma das suas pessoas está em “${segment}”`,
    body: (checked, count) =>
      `O Net-Results verificou ${people(checked)} dos últimos ${days(count)}. Escolha um período mais longo ou outro segmento.`,
    notYet: (checked, total) =>
      total === null
        ? `Nenhuma das primeiras ${people(checked)} está nele. Há mais para verificar.`
        : `Nenhuma das primeiras ${number(checked)} de ${people(total)} está nele.`,
    short: 'Escolha um período mais longo ou outro segmento.',
    clear: 'Mostrar todas as minhas pessoas',
  },
  unknownSegment: {
    title: 'Este segmento não existe',
    body: (id) =>
      `O link ou sua última escolha indica o segmento ${id}, que não existe no Net-Results ou deixou de existir.`,
  },
  segmentResult: (segment, summary) => `${segment}: ${summary}`,

  actions: (name) => `Mais: ${name}`,
  preview: 'Visualizar',
  pin: 'Fixar',
  unpin: 'Desafixar',
  pinned: 'Fixado',
  snooze: 'Adiar 1 semana',
  wake: 'Encerrar adiamento',
  snoozedUntil: (when) => `Adiado até ${when}`,
  backEarly: 'De volta do adiamento: a pontuação disparou',
  pinnedSaid: (name) => `${name}: fixado no início`,
  unpinnedSaid: (name) => `${name}: não está mais fixado`,
  snoozedSaid: (name) => `${name}: adiado por uma semana ou até a pontuação subir 10 pontos`,
  wokenSaid: (name) => `${name} aparece novamente`,
  hidden: (count) => counted(count, 'adiada', 'adiadas'),
  showHidden: (count) => `Mostrar ${counted(count, 'adiada', 'adiadas')}`,
  hideHidden: 'Ocultar adiadas',
  allSnoozed: {
    title: 'Todas as pessoas aqui estão adiadas',
    body: (count) =>
      `${people(count)} ${plural(count, { one: 'volta', other: 'voltam' })} quando o prazo terminar ou quando a pontuação disparar.`,
  },
}
