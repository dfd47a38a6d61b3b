import type { about as english } from '../about'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const about: Translated<typeof english> = {
  button: 'Sobre',
  title: 'Sobre o Net-Results para Dynamics 365',
  version: 'Versão',
  build: 'Build',
  api: 'Endereço do Net-Results',
  apiNone: 'Ainda não consultado',
  page: 'Página',
  requests: 'Últimas solicitações desta página',
  noRequests: 'Esta página ainda não fez nenhuma solicitação.',
  time: 'Hora',
  request: 'Solicitação',
  result: 'Resultado',
  duration: 'Duração',
  reference: 'Referência',
  milliseconds: (count) => `${number(count)} ms`,
  notices: 'Avisos de terceiros',
  note: 'Nada aqui contém nomes de pessoas ou senhas.',
  copy: 'Copiar',
  copied: 'Copiado',
  close: 'Fechar',
}
