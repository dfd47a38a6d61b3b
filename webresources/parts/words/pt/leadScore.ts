import type { leadScore as english } from '../leadScore'
import type { Translated } from '../Translated'
import { change, number } from '../wording'
import { counted, plural } from './counted'

export const leadScore: Translated<typeof english> = {
  score: number,
  noScore: 'Sem pontuação',
  overlays: 'Sobreposições',
  trendWindow: 'Tendência: últimos 30 dias',
  overlayColumn: 'Sobreposição',
  scoreColumn: 'Pontuação',
  changeColumn: '7 dias',
  trendColumn: 'Tendência',
  shownInHeader: 'Mostrada no cabeçalho',
  unnamedOverlay: 'Sobreposição sem nome',
  up: (points) => `Alta de ${number(points)} em 7 dias`,
  down: (points) => `Queda de ${number(points)} em 7 dias`,
  unchanged: 'Sem mudança em 7 dias',
  changeUnknown: 'Mudança em 7 dias desconhecida',
  nothing: '–',
  trend: (from, to) => `Últimos 30 dias: de ${number(from)} a ${number(to)}.`,
  parts: (score) => (score === null ? 'Partes da pontuação' : `Partes de ${number(score)}`),
  part: { activity: 'Pontuação de atividade', contact: 'Pontuação de contato', other: 'Outras partes' },
  noParts: 'O Net-Results fornece só a pontuação total desta sobreposição, não as partes.',

  whyHot: 'Motivos do interesse',
  likelyDrivers: 'Motivos prováveis',
  whyHotNote: 'Últimos 30 dias. Escolha um motivo para ver as atividades.',
  likelyDriversNote: 'Últimos 30 dias. O Net-Results não dá pontos por eles.',
  cutOff: (count) =>
    plural(count, {
      one: `Só a atividade mais recente é contada (${number(count)}).`,
      other: `Só as ${counted(count, 'atividade', 'atividades')} mais recentes são contadas.`,
    }),
  noReasons: (name) => `${name} não fez nada nos últimos 30 dias que explique a pontuação.`,
  reasonUnnamed: 'Outra atividade',
  times: (count) => counted(count, 'vez', 'vezes'),
  lastAt: (times, last) => `${times} · ${last}`,
  points: change,
  showAllReasons: (count) => `Mostrar todos (${number(count)})`,
  showFewerReasons: 'Mostrar menos',
  request: (reason) => `${reason}, últimos 30 dias`,

  adjust: 'Ajustar pontuação',
  newScore: 'Nova pontuação',
  steps: 'Mudar em',
  now: (score) => (score === null ? 'Sem pontuação até agora.' : `Agora: ${number(score)}.`),
  higher: (by) => `A nova pontuação é ${counted(by, 'ponto', 'pontos')} maior.`,
  lower: (by) => `A nova pontuação é ${counted(by, 'ponto', 'pontos')} menor.`,
  limits: (low, high) => `Um número inteiro de ${number(low)} a ${number(high)}.`,
  problems: {
    missing: 'Insira a nova pontuação.',
    notWhole: 'Insira um número inteiro, sem casas decimais.',
    tooLow: (low) => `A menor pontuação é ${number(low)}.`,
    tooHigh: (high) => `A maior pontuação é ${number(high)}.`,
    loading: 'A pontuação ainda não chegou. Tente novamente em instantes.',
    same: (score) => `A pontuação já é ${number(score)}.`,
  },
  reason: 'Motivo',
  reasonHint: 'Opcional. Fica guardado com a alteração no Net-Results.',
  set: 'Definir pontuação',
  clear: 'Limpar',
  scoreUnknown: 'Não foi possível ler a pontuação desta sobreposição; por isso, ela não pode ser alterada aqui.',
  notOffered:
    'A API desta conta do Net-Results não permite alterar pontuações. Altere esta pontuação no próprio Net-Results; ela aparece aqui assim que mudar.',

  changed: (overlay, to, from) => {
    const set = overlay === null ? `Pontuação: ${number(to)}` : `${overlay}: ${number(to)}`
    return from === null ? set : `${set}, antes ${number(from)}`
  },
  saved: (message) => `Salvo: ${message}`,
  undone: (message) => `Desfeito: ${message}`,
  refused: (message) => `Não salvo: ${message}`,
  unsure: (message) => `Não confirmado: ${message}`,
  mayHaveChanged: 'A pontuação pode ter sido alterada mesmo assim: verifique novamente antes de repetir.',
  stillOther: (score) => `O Net-Results informa que a pontuação é ${number(score)}.`,

  session: 'Ajustes desde que esta página foi aberta',
  state: {
    pending: 'Pendente',
    saving: 'Salvando',
    saved: 'Salvo',
    undone: 'Desfeito',
    refused: 'Não salvo',
    unsure: 'Não confirmado',
  },
}
