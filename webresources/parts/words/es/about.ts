import type { about as english } from '../about'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const about: Translated<typeof english> = {
  button: 'Acerca de',
  title: 'Acerca de Net-Results para Dynamics 365',
  version: 'Versión',
  build: 'Compilación',
  api: 'Dirección de Net-Results',
  apiNone: 'Aún no se ha consultado',
  page: 'Página',
  requests: 'Últimas solicitudes de esta página',
  noRequests: 'Esta página aún no ha realizado ninguna solicitud.',
  time: 'Hora',
  request: 'Solicitud',
  result: 'Resultado',
  duration: 'Duración',
  reference: 'Referencia',
  milliseconds: (count) => `${number(count)} ms`,
  notices: 'Avisos de terceros',
  note: 'Aquí no aparecen nombres de personas ni contraseñas.',
  copy: 'Copiar',
  copied: 'Copiado',
  close: 'Cerrar',
}
