import type { sync as english } from '../sync'
import type { Translated } from '../Translated'

export const sync: Translated<typeof english> = {
  button: 'Sincronizar este contato',
  steps: {
    saving: 'Salvando o registro',
    reading: 'Lendo o registro',
    sending: 'Enviando o registro ao Net-Results',
    following: 'O Net-Results está processando',
  },

  saveTitle: 'Salvar o registro primeiro?',
  saveBody: 'O Net-Results recebe o registro como está salvo. Este formulário tem alterações ainda não salvas.',
  saveAndSync: 'Salvar e sincronizar',
  cancel: 'Cancelar',

  added: (time) => `Adicionado ao Net-Results, ${time}`,
  updated: (time) => `Atualizado no Net-Results, ${time}`,
  notSynced: 'Não sincronizado',
  notSent: {
    noEmail: 'Este registro não tem endereço de email, e só são sincronizados registros que o têm.',
    inactive: 'Este registro está inativo, e registros inativos não são sincronizados.',
    emailNotMapped:
      'O mapeamento de campos do Net-Results não tem coluna para Email Address. Peça ao administrador para corrigi-lo.',
  },
  notRead: 'O Dynamics não fornece este registro. Ele foi excluído ou você não pode mais vê-lo.',
  refused: 'O Net-Results não aceitou este registro',
  failed: 'O Net-Results não conseguiu concluir a sincronização',
  says: (message) => `O Net-Results informa: “${message}”`,
  noReason: 'Nenhum motivo foi informado.',
  running: 'O Net-Results ainda está processando',
  runningBody: 'Ele recebeu o registro. Atualize esta página mais tarde para ver o resultado.',
  untold: 'Sincronizado, resultado desconhecido',
  untoldBody: 'O Net-Results terminou e não informa o resultado deste registro.',
  lostSight: 'Enviado, resultado desconhecido',
  lostSightBody: (problem) =>
    `O Net-Results recebeu o registro e não foi possível perguntar se terminou: ${problem}. Atualize esta página mais tarde.`,
  doubtful: 'Não se sabe se o Net-Results recebeu o registro',
  doubtfulBody: (problem) => `${problem}. Não houve reenvio. Sincronize mais uma vez quando quiser: não há problema.`,
  nothingSent: 'Nada foi enviado.',
  notSaved: 'O registro não foi salvo',
  notSavedBody: 'O Dynamics não o salvou; o formulário talvez informe o motivo. Nada foi enviado.',
  dismiss: 'Ignorar',
}
