import type { bulk as english } from '../bulk'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people, plural } from './counted'

export const bulk: Translated<typeof english> = {
  send: 'Enviar email',
  addToList: 'Adicionar à lista',
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
  sendRest: (count) => `Enviar às ${number(count)} restantes`,
  nobodyLeft: 'Nenhuma das pessoas selecionadas pode receber email.',
  sending: (sent, total) => `Enviados: ${number(sent)} de ${number(total)}`,
  stopped: 'Interrompido. O que foi enviado continua enviado; as demais pessoas não receberam nada.',
  busy: (time) => `O Net-Results está ocupado e pediu para aguardar até ${time}. Depois continua automaticamente.`,
  finished: (sent) => counted(sent, 'email enviado', 'emails enviados'),
  doubted: (count) =>
    `Não se sabe se ${counted(count, 'email foi enviado', 'emails foram enviados')}. Confira em Meus emails.`,
  notSent: (count) => `Não enviado a ${people(count)}.`,
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
  addRest: (count) => `Adicionar as ${number(count)} restantes`,
  submitting: (done, total) => `Entregando ${number(done)} de ${people(total)}`,
  importing:
    'O Net-Results está processando a importação, normalmente em menos de um minuto. Você pode fechar esta janela e continuar.',
  added: (count, list) => `${counted(count, 'pessoa adicionada', 'pessoas adicionadas')} a ${list}`,
  notAdded: (count) => `O Net-Results recusou ${people(count)}.`,
  importFailed: (count) =>
    `O Net-Results não conseguiu concluir a importação de ${people(count)}, que não alterou nada.`,
  importUnclear: (count) =>
    `Não se sabe se ${people(count)} ${plural(count, { one: 'foi adicionada', other: 'foram adicionadas' })}. Confira a lista no Net-Results.`,
  stillRunning: (count) =>
    `O Net-Results ainda está processando a importação de ${people(count)}. Ela pode ser concluída mais tarde.`,
  listStopped: (waiting, total) => `Não entregues: ${number(waiting)} de ${people(total)}.`,
  listUnsupported: 'Esta conta do Net-Results não oferece alteração de listas pela API.',
}
