import type { syncOptions as english } from '../syncOptions'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const syncOptions: Translated<typeof english> = {
  form: 'Opções de sincronização',
  groups: {
    sync: 'Sincronizações',
    fromDynamics: 'Do Dynamics para o Net-Results',
    toDynamics: 'Do Net-Results para o Dynamics',
  },
  names: {
    syncsEnabled: 'Sincronizações habilitadas',
    notificationRecipients: 'Destinatários das notificações de sincronização completa e de erros',
    onlyWithEmail:
      'Ao sincronizar contatos e clientes potenciais do Dynamics, sincronizar só registros com endereço de email',
    dynamicsWritesEmpty: 'Permitir que o Dynamics grave campos vazios no Net-Results',
    netResultsWritesEmpty: 'Permitir que o Net-Results grave campos vazios no Dynamics',
    syncLeadScoreChanges: 'Sincronizar alterações da pontuação com o Dynamics',
    onlyLeadScoreOnChange: 'Sincronizar só a pontuação quando a pontuação mudar',
    skipInactive: 'Não sincronizar itens inativos',
    syncMarketingLists: 'Sincronizar listas de marketing do Microsoft Dynamics com o Net-Results',
    defaultAccountName: 'Nome da conta padrão',
    defaultLastName: 'Sobrenome padrão',
  },
  hints: {
    syncsEnabled: 'Enquanto estiver desativado, nada é sincronizado em nenhuma direção.',
    notificationRecipients: 'Endereços de email separados por vírgulas. Deixe vazio para não notificar ninguém.',
    onlyWithEmail: 'Registros sem endereço de email ficam só no Dynamics.',
    dynamicsWritesEmpty: 'Um campo esvaziado no Dynamics é esvaziado também no Net-Results.',
    netResultsWritesEmpty: 'Um campo vazio no Net-Results esvazia o do Dynamics.',
    syncLeadScoreChanges: 'Grava no registro do Dynamics a cada mudança da pontuação.',
    onlyLeadScoreOnChange: 'Nesse caso, grava só a pontuação, não o registro inteiro. Requer a opção acima.',
    skipInactive: 'Contatos e contas desativados e clientes potenciais fechados ficam de fora.',
    syncMarketingLists: 'As listas de marketing do Dynamics se tornam listas no Net-Results.',
    defaultAccountName: 'Para registros sem conta.',
    defaultLastName: 'Para registros sem sobrenome.',
  },
  emptyDefault: {
    defaultAccountName: 'Sem ele, registros que não têm conta terminam em erro de sincronização.',
    defaultLastName: 'Sem ele, registros que não têm sobrenome terminam em erro de sincronização.',
  },
  unknown: 'O Net-Results não informa como isto está definido. Fica como está até você escolher.',
  on: 'Ativado',
  off: 'Desativado',
  notSaid: 'Não se sabe',
  empty: 'Vazio',
  problems: {
    separator: 'Separe os endereços com vírgulas.',
    notAnAddress: (text) => `“${text}” não é um endereço de email.`,
    tooLong: (most) => `O Dynamics aceita no máximo ${number(most)} caracteres.`,
    unprintable: 'Nomes não podem ter quebras de linha nem caracteres de controle.',
    count: (count) =>
      count === 1 ? 'Corrija primeiro a opção marcada acima.' : 'Corrija primeiro as opções marcadas acima.',
  },

  fullSync: {
    title: 'Sincronização completa',
    lastFullSync: 'Última sincronização completa',
    lastDownSync: 'Última sincronização de download',
    never: 'Nunca, ou não se sabe',
    hint: 'As sincronizações de download ocorrem a cada hora e transferem o que mudou. Uma sincronização completa transfere tudo e só começa manualmente.',
    button: 'Sincronização completa do Dynamics',
    running: 'Uma sincronização completa está em andamento. As de download aguardam até ela terminar.',
    runningNote: 'Esta página verifica a cada minuto.',
    ended: 'A sincronização completa terminou',
    started: 'A sincronização completa começou',
    starting: 'Iniciando a sincronização completa',
    notStarted: 'A sincronização completa não foi iniciada',
    unsure: 'Não se sabe se a sincronização completa foi iniciada',
    unsureBody: 'O pedido não foi repetido. Verifique novamente antes de iniciar outra.',
    confirmTitle: 'Iniciar uma sincronização completa do Dynamics?',
    confirm: [
      'O Net-Results lê novamente do Dynamics todos os contatos, clientes potenciais e contas. Isso leva horas; com muitos registros, dias.',
      'Nenhuma sincronização de download ocorre nesse meio-tempo: o que muda no Dynamics só chega ao Net-Results quando a sincronização completa o alcança ou depois que ela termina.',
      'Não é possível interrompê-la daqui.',
    ],
    confirmDisabled: 'Sincronizações habilitadas está desativado; por isso, o Net-Results pode recusar.',
    start: 'Iniciar sincronização completa',
    cancel: 'Cancelar',
    notOffered: 'Esta conta do Net-Results não consegue iniciar uma sincronização completa pela API.',
  },
  notOffered: 'Esta conta do Net-Results não oferece opções de sincronização pela API.',
  readOnly:
    'Esta conta do Net-Results mostra suas opções de sincronização pela API, mas não permite alterá-las por ela.',
  open: 'Abrir opções de sincronização no Net-Results',
}
