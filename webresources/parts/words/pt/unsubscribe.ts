import type { Translated } from '../Translated'
import type { unsubscribe as english } from '../unsubscribe'

export const unsubscribe: Translated<typeof english> = {
  title: {
    mailable: (name) => `${name} pode receber email`,
    unsubscribed: (name) => `${name}: descadastro de todos os emails`,
    bounced: (name) => `Os emails para ${name} são devolvidos`,
    notMailable: (name) => `O Net-Results não envia email a ${name}`,
    unknown: (name) => `Não se sabe se ${name} pode receber email`,
  },
  meaning: {
    mailable: 'O Net-Results pode enviar emails de marketing das listas e assinaturas em que esta pessoa está.',
    unsubscribed:
      'O Net-Results não envia emails de marketing a este endereço, sejam quais forem as listas e assinaturas em que ele está. Ele continua nelas e pode ser adicionado a outras, sem receber nada.',
    bounced:
      'O último email foi devolvido; por isso, o Net-Results não envia mais nada a este endereço, sejam quais forem as listas e assinaturas em que ele está. Se o endereço de email deste registro estiver errado, corrija-o. Uma devolução não é um descadastro: se a pessoa pedir, descadastre-a aqui.',
    notMailable:
      'O Net-Results considera que este endereço não pode receber email e não informa o motivo. Nenhum email de listas ou assinaturas chega a ele.',
    unknown: 'O Net-Results não informa se consta o descadastro desta pessoa.',
  },
  address: 'Endereço de email',
  unsubscribed: 'Descadastro',
  bounced: 'Devolução',
  yes: 'Sim',
  no: 'Não',
  cannotTell: 'Não se sabe',
  since: (date) => `Sim, ${date}`,
  optInTitle: 'Voltar a receber emails',
  optIn: (name) =>
    `Esta página nunca recadastra ninguém. Antes, ${name} precisa aceitar em um formulário ou página de assinatura da sua empresa no Net-Results. Quem administra o Net-Results na sua empresa registra isso lá.`,

  open: 'Descadastrar…',
  question: (name) => `Descadastrar ${name} de todos os emails?`,
  effectBefore: 'O Net-Results interrompe todos os emails de marketing para',
  effectAfter: 'imediatamente, em todas as listas e assinaturas.',
  final: (name) =>
    `Isto não pode ser desfeito aqui. Para voltar a receber emails, ${name} precisa aceitar no Net-Results.`,
  reason: 'Motivo',
  reasonHint: 'Opcional. Fica guardado no Net-Results com a alteração.',
  confirm: 'Descadastrar',
  busy: 'Descadastrando',
  done: (name) => `${name}: descadastro de todos os emails concluído`,

  refused: (name) => `O descadastro de ${name} não foi feito`,
  doubtTitle: (name) => `O descadastro de ${name} talvez já tenha sido feito`,
  doubt: 'O Net-Results não o confirmou. Verifique novamente antes de repetir.',
  contradicted:
    'O Net-Results aceitou a alteração e ainda não informa o descadastro desta pessoa. Verifique novamente em instantes.',
  checked: (name) => `O Net-Results informa que não consta descadastro de ${name}.`,
  notOffered:
    'A API desta conta do Net-Results não permite descadastrar pessoas. Descadastre esta pessoa no próprio Net-Results.',
}
