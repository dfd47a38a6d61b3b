import type { bulk as english } from '../bulk'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people, plural } from './counted'

export const bulk: Translated<typeof english> = {
  send: 'Enviar email',
  addToList: 'Adicionar à lista',
  people,
  cancel: 'Cancelar',
  close: 'Fechar',
  stop: 'Parar',

  sendTitle: (count) => `Enviar um email rastreável a ${people(count)}`,
  template: 'Modelo',
  noTemplates: 'O marketing não criou nenhum email que possa ser enviado daqui.',
  subject: (subject) => `Assunto: ${subject}`,
  checking: (checked, total) => `Verificando quem pode receber email: ${number(checked)} de ${number(total)}`,
  willSend: (count) => `${people(count)} ${plural(count, { one: 'vai', other: 'vão' })} recebê-lo`,
  excluded: (count) => `${people(count)} ${plural(count, { one: 'fica', other: 'ficam' })} de fora`,
  cannotTell: 'O Net-Results ou o Dynamics não informou se esta pessoa pode receber email.',
  sendTo: (count) => `Enviar a ${number(count)}`,
  nobodyLeft: 'Nenhuma das pessoas selecionadas pode receber email.',
  sending: (sent, total) => `Enviados: ${number(sent)} de ${number(total)}`,
  stopped: 'Interrompido. O que foi enviado continua enviado; as demais pessoas não recebem nada.',
  finished: (sent) => counted(sent, 'email enviado', 'emails enviados'),
  states: {
    waiting: 'Não enviado',
    sending: 'Enviando',
    sent: 'Enviado',
    refused: 'Não enviado',
    doubtful: 'Não se sabe',
    skipped: 'Fora do envio',
  },
  doubtful: 'Talvez tenha sido enviado mesmo assim; não houve reenvio. Confira em Meus emails.',
  sendUnsupported: 'Esta conta do Net-Results não oferece envio de email pela API.',
  result: 'Resultado',
  person: 'Pessoa',
  reason: 'Motivo',

  listTitle: (count) => `Adicionar ${people(count)} a uma lista`,
  list: 'Lista',
  noLists: 'Não há nenhuma lista que possa ser alterada.',
  listDetail: (count) => (count === null ? '' : counted(count, 'contato', 'contatos')),
  withoutAddress: (count) =>
    `${people(count)} não ${plural(count, { one: 'tem endereço de email e fica', other: 'têm endereço de email e ficam' })} de fora.`,
  add: (count) => `Adicionar ${number(count)}`,
  submitting: (done, total) => `Entregando ${number(done)} de ${people(total)}`,
  importing:
    'O Net-Results está processando a importação, normalmente em menos de um minuto. Você pode fechar esta janela e continuar.',
  added: (count, list) => `${counted(count, 'pessoa adicionada', 'pessoas adicionadas')} a ${list}`,
  notAdded: (count) => `O Net-Results recusou ${people(count)}.`,
  importFailed: 'O Net-Results não conseguiu concluir a importação, que não alterou nada.',
  importUnclear: 'Não se sabe se a importação foi concluída. Confira a lista no Net-Results.',
  stillRunning: 'O Net-Results ainda está processando a importação. Ela pode ser concluída mais tarde.',
  listStopped: (done, total) =>
    `Interrompido após ${number(done)} de ${people(total)}. As que já foram entregues são adicionadas.`,
  listUnsupported: 'Esta conta do Net-Results não oferece alteração de listas pela API.',
}
