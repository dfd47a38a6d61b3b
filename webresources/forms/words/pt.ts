import type { CommandWords } from './en'

export const pt: CommandWords = {
  thisRecord: 'Este registro',
  saveTitle: 'Salvar o registro primeiro?',
  saveText:
    'O Net-Results recebe o registro como está salvo. Este formulário tem alterações que ainda não foram salvas.',
  saveAndSync: 'Salvar e sincronizar',
  cancel: 'Cancelar',
  notSaved: 'O registro não foi salvo; o formulário pode informar o motivo. Nada foi enviado ao Net-Results.',
  noPerson: 'Abra ou escolha contatos ou clientes potenciais que estejam salvos. Somente eles podem ser sincronizados.',
  tooMany: 'Escolha no máximo {most} registros por vez.',
  twoTables: 'Escolha contatos ou clientes potenciais, não ambos ao mesmo tempo.',
  noAccountPage:
    'Este formulário não mostra a guia Net-Results, onde se sincroniza a conta. Peça ao administrador para mostrar a guia ou abra a conta em outro formulário.',
  busy: 'A sincronização já está em andamento. Aguarde até que termine.',
  noCredentials:
    'Seu registro de usuário não tem credenciais do Net-Results que possam ser usadas. Entre na guia Net-Results do formulário e sincronize por lá, ou peça ao administrador para preencher as credenciais do Net-Results.',
  refusedAddress:
    'A variável de ambiente nr_ApiBaseUrl está definida como {address}, para onde não são enviadas credenciais. Peça ao administrador para corrigi-la.',
  progress: 'Sincronizando com o Net-Results: {who}',
  records: '{count} registros',
  nothingSent: 'Nada foi enviado ao Net-Results.',
  many: '{synced} de {all} registros estão sincronizados com o Net-Results.',
  more: 'e mais {count}',
  added: '{who}: adição ao Net-Results concluída.',
  updated: '{who}: atualização no Net-Results concluída.',
  notSent: '{who}: não houve envio, {reason}.',
  notRead: '{who}: não houve envio, o Dynamics não fornece o registro.',
  refused: '{who}: recusa do Net-Results, {message}.',
  failed: '{who}: não houve sincronização. O Net-Results não conseguiu concluir a importação: {message}.',
  running: '{who}: envio concluído. O Net-Results ainda está trabalhando nisso.',
  untold: '{who}: envio concluído. O Net-Results não informa o resultado.',
  lostSight: '{who}: envio concluído. Não foi possível perguntar se o Net-Results terminou.',
  doubtful:
    '{who}: não é possível saber se o Net-Results recebeu o registro. Ele não foi enviado de novo; sincronizar mais uma vez não causa problemas.',
  noReason: 'nenhum motivo informado',
  noEmail: 'não há endereço de email, e somente registros com um são sincronizados',
  inactive: 'o registro está inativo, e registros inativos não são sincronizados',
  emailNotMapped: 'o mapeamento de campos não tem coluna para “Email Address”',
  unreachable:
    'Não foi possível acessar o Net-Results. Tente novamente; se continuar assim, abra a guia Net-Results, que informa o motivo.',
  notAllowed: 'O Dynamics não permite que você faça isso. Fale com o administrador.',
  wrongCredentials:
    'O Net-Results não aceitou sua senha. Salve a senha correta no console de integração, em Credenciais.',
  notPermitted: 'Seu usuário do Net-Results não tem a permissão.',
  wrongAddress: 'A API do Net-Results não responde no endereço que o Dynamics tem para ela.',
  throttled: 'Muitas solicitações chegaram ao mesmo tempo. Aguarde um momento e tente novamente.',
  down: 'O Net-Results está fora do ar. Tente novamente em alguns minutos.',
  blockedByPolicy: 'A política de segurança de conteúdo do Dynamics não deixa este comando acessar o Net-Results.',
  offline: 'Você está offline.',
  unsupported: 'Esta conta do Net-Results não oferece importações pela API.',
  notFound: 'O Dynamics não encontra o registro.',
  sessionExpired: 'Sua sessão do Dynamics terminou. Recarregue a página e entre.',
  refusedAll: 'O Net-Results recusou: {message}.',
  unknownColumn:
    'O mapeamento de campos no Net-Results menciona {columns}, que o Dynamics não tem. Peça ao administrador para corrigi-lo.',
  otherwise: 'Não foi possível concluir{kind}. Tente novamente ou abra a guia Net-Results.',
}
