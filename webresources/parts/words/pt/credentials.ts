import type { credentials as english } from '../credentials'
import type { Translated } from '../Translated'

export const credentials: Translated<typeof english> = {
  userName: 'Nome de usuário',
  password: 'Senha',
  save: 'Salvar no meu registro de usuário',
  useForSession: 'Usar só nesta sessão',
  checking: 'Consultando o Net-Results',
  saving: 'Salvando',
  whoReads:
    'As credenciais salvas são usadas em todas as páginas. Só você e os administradores do sistema podem lê-las. Usadas só nesta sessão, ficam na memória até esta página ser fechada.',
  edgeBlanks: 'A senha começa ou termina com um espaço, que faz parte dela.',
  problems: {
    userNameMissing: 'Insira seu nome de usuário do Net-Results.',
    passwordMissing: 'Insira sua senha do Net-Results.',
    colonInUserName: 'O nome de usuário não pode conter dois-pontos.',
    controlCharacter: 'O nome de usuário ou a senha contém um caractere que não pode ser enviado.',
    userNameTooLong: 'O registro de usuário aceita nomes de usuário de até 200 caracteres. Use-o só nesta sessão.',
    passwordTooLong: 'O registro de usuário aceita senhas de até 200 caracteres. Use-a só nesta sessão.',
  },
  refused: {
    title: 'O Net-Results não aceitou estas credenciais',
    body: (userName) =>
      `O nome de usuário ${userName} ou a senha está incorreta. Nada foi salvo, e nenhuma nova tentativa será feita até você pedir.`,
  },
  noAddress: {
    title: 'O endereço da API não é permitido',
    body: 'As credenciais só são enviadas a endereços https de net-results.com; por isso, nada foi enviado.',
  },
  notSaved: {
    title: 'As credenciais não foram salvas',
    secured:
      'A segurança de coluna não permite alterar sua senha. Peça ao administrador acesso à sua própria senha no console de integração, em Credenciais.',
    privilege:
      'Sua função de segurança não permite alterar seu próprio registro de usuário. Peça ao administrador a função Net-Results User.',
    sessionMeanwhile: 'Até lá, você pode usá-las nesta sessão.',
  },
  saved: {
    readable: 'Salvo no seu registro de usuário',
    unreadable:
      'Salvas no seu registro de usuário, mas você não consegue ler a senha; por isso, as outras páginas ainda não podem usá-la. Peça ao administrador acesso à sua própria senha no console de integração, em Credenciais. Esta página usa o que você inseriu até ser fechada.',
    changed:
      'Salvas, mas o Dynamics devolve algo diferente do que você inseriu. Pergunte ao administrador se alguma regra altera isso. Esta página usa o que você inseriu até ser fechada.',
    unknown: 'Salvas, mas não foi possível lê-las para conferir. Esta página usa o que você inseriu até ser fechada.',
  },
  inUse: 'Em uso até esta página ser fechada',
  title: 'Suas credenciais do Net-Results',
  change: 'Inserir outras credenciais',
  stored: (userName) => `Salvas no seu registro de usuário para ${userName}. A senha nunca é mostrada.`,
  session: (userName) => `Em uso só nesta sessão, para ${userName}. São perdidas ao fechar esta página.`,
  test: 'Testar credenciais',
  accepted: (name) =>
    name === null || name === ''
      ? 'O Net-Results aceitou as credenciais'
      : `O Net-Results aceitou as credenciais de ${name}`,
  untested: (reason) => `Não foi possível testar: ${reason}`,
}
