import type { header as english } from '../header'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

export const header: Translated<typeof english> = {
  region: 'Resumen',
  leadScore: (overlay) => `Puntuación, ${overlay}`,
  leadScoreShort: 'Puntuación',
  noScore: 'Sin puntuación',
  trend: 'Cambio en 7 días',
  inDays: (points) => `${number(points)} en 7 días`,
  trendNone: 'Sin cambios en 7 días',
  up: 'Sube',
  down: 'Baja',
  sparkline: (days, from, to) =>
    `Puntuación de los últimos ${counted(days, 'día', 'días')}, de ${number(from)} a ${number(to)}.`,
  leadSource: 'Origen',
  email: 'Correo',
  lastSeen: 'Última visita',
  never: 'Nunca',
  mailable: 'Admite correo',
  notMailable: 'No admite correo',
  unsubscribed: 'Dado de baja',
  bounced: 'Rebotado',
  emailUnknown: 'No se sabe',
  matchedBy: (email) => `Coincidencia por la dirección de correo ${email}`,
  sameAddress: (count) =>
    `${counted(count, 'registro más', 'registros más')} de Dynamics ${plural(count, { one: 'tiene', other: 'tienen' })} esta dirección. Net-Results guarda una sola persona para ella, así que lo que se ve aquí es lo mismo en todos:`,
  andMore: (count) => `y ${number(count)} más`,
}
