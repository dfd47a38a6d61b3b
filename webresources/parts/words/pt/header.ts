import type { header as english } from '../header'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

export const header: Translated<typeof english> = {
  region: 'Resumo',
  leadScore: (overlay) => `Pontuação, ${overlay}`,
  leadScoreShort: 'Pontuação',
  noScore: 'Sem pontuação',
  trend: 'Mudança em 7 dias',
  inDays: (points) => `${number(points)} em 7 dias`,
  trendNone: 'Sem mudança em 7 dias',
  up: 'Alta',
  down: 'Queda',
  sparkline: (days, from, to) =>
    `Pontuação dos últimos ${counted(days, 'dia', 'dias')}, de ${number(from)} a ${number(to)}.`,
  leadSource: 'Origem',
  email: 'Email',
  lastSeen: 'Última visita',
  never: 'Nunca',
  mailable: 'Pode receber email',
  notMailable: 'Não pode receber email',
  unsubscribed: 'Descadastrado',
  bounced: 'Devolvido',
  emailUnknown: 'Não se sabe',
  matchedBy: (email) => `Correspondência pelo endereço de email ${email}`,
  sameAddress: (count) =>
    `${counted(count, 'outro registro', 'outros registros')} no Dynamics ${plural(count, { one: 'tem', other: 'têm' })} este endereço. O Net-Results mantém uma só pessoa para ele, então o que aparece aqui é igual em todos:`,
  andMore: (count) => `e mais ${number(count)}`,
}
