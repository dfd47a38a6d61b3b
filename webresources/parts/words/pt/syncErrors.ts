import type { syncErrors as english } from '../syncErrors'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

const errors = (count: number) => counted(count, 'erro', 'erros')

export const syncErrors: Translated<typeof english> = {
  table: 'Erros de sincronização',
  noun: 'erros',
  columns: {
    direction: 'Direção',
    error: 'Erro',
    entity: 'Entidade',
    who: 'Quem',
    description: 'Descrição',
    at: 'Data/hora',
    actions: 'Ignorar',
  },
  directions: { download: 'Download para o Net-Results', upload: 'Upload para o CRM' },
  moment: (day, time) => `${day}, ${time}`,
  unnamedKind: 'Erro sem nome',
  unnamedRecord: 'Abrir registro',
  nameOf: (error, who) => `${error}, ${who}`,

  search: 'Pesquisar quem ou descrição',
  filters: { error: 'Erro', entity: 'Entidade', direction: 'Direção', days: 'Data' },
  allErrors: (count) => (count === null ? 'Todos os erros' : `Todos os erros (${number(count)})`),
  allEntities: 'Todas as entidades',
  bothDirections: 'As duas direções',
  anyDate: 'Qualquer data',
  days: { 1: 'Últimas 24 horas', 7: 'Últimos 7 dias', 30: 'Últimos 30 dias' },
  counted: (name, count) => `${name} (${number(count)})`,

  dismiss: 'Ignorar',
  dismissOne: (name) => `Ignorar ${name}`,
  dismissAll: (count) => `Ignorar todos (${number(count)})`,
  clear: 'Limpar seleção',
  dismissed: (count, first) =>
    count === 1 ? `Ignorado: ${first}` : counted(count, 'erro ignorado', 'erros ignorados'),
  restored: (count) => `${errors(count)} de volta à lista`,
  gone: (count) => `${counted(count, 'erro ignorado', 'erros ignorados')} no Net-Results`,
  notDismissed: (count) => `${errors(count)} não ${plural(count, { one: 'foi ignorado', other: 'foram ignorados' })}`,
  unsure: 'Não se sabe se os erros foram ignorados',
  unsureBody: 'O pedido não foi repetido. Atualize para ver quais ainda estão aí.',
  retry: 'Ignorar novamente',
  cannotDismiss: 'Esta conta do Net-Results não permite ignorar erros pela API.',

  foot: (count, since) => (since === null ? errors(count) : `${errors(count)} desde ${since}`),
  comesBack: 'Um erro ignorado volta se a próxima sincronização falhar da mesma forma.',

  details: {
    meaning: 'O que significa',
    remedy: 'O que fazer',
    said: 'O Net-Results informa',
    noDescription: 'O Net-Results não fornece nenhuma descrição.',
  },
  kinds: {
    'Dynamics Error': {
      meaning: 'O Dynamics recusou o que o Net-Results quis gravar. A descrição traz a mensagem dele.',
      remedy:
        'Se ela citar um privilégio, atribua ao usuário de sincronização a função Net-Results Sync for Dynamics 365. Se citar uma regra, um plug-in ou uma duplicata, corrija o registro ou a regra. A próxima sincronização tenta novamente.',
    },
    'Duplicate User': {
      meaning:
        'Dois usuários do Dynamics têm o mesmo nome de usuário do Net-Results; por isso, o Net-Results não sabe de quem são os clientes potenciais.',
      remedy:
        'Dê a cada usuário seu próprio nome de usuário do Net-Results, em Credenciais do Net-Results no registro de usuário.',
    },
    'Invalid Email': {
      meaning: 'Não é possível enviar email ao endereço do registro. O registro não foi sincronizado.',
      remedy: 'Abra o registro e corrija o endereço de email. A próxima sincronização de download o transfere.',
    },
    'Invalid User': {
      meaning: 'O proprietário do registro, ou o usuário indicado, não existe nos dois sistemas.',
      remedy: 'Atribua o registro a um usuário que tenha credenciais do Net-Results ou dê credenciais ao proprietário.',
    },
    'Invalid Account': {
      meaning:
        'A conta a que o registro pertence foi excluída no Dynamics, ou o usuário de sincronização não pode lê-la.',
      remedy: 'Escolha outra conta no registro ou permita que o usuário de sincronização leia essa conta.',
    },
    'Required Field': {
      meaning: 'Um campo obrigatório está vazio. O registro não foi sincronizado.',
      remedy:
        'Preencha o campo no registro. Se faltarem sobrenomes ou nomes de conta, você pode definir um padrão em Opções de sincronização.',
    },
    'Invalid Value': {
      meaning:
        'Um valor não cabe no campo para o qual está mapeado: é longo demais, de outro tipo ou não é uma das opções.',
      remedy:
        'Corrija o valor no registro, adicione a opção no Dynamics ou altere o mapeamento em Mapeamentos de campos.',
    },
    'Invalid Role': {
      meaning: 'A função de segurança do usuário de sincronização não permite algo de que a sincronização precisa.',
      remedy:
        'Atribua ao usuário de sincronização a função Net-Results Sync for Dynamics 365 ou adicione à função dele o que a descrição indica.',
    },
    'Invalid Login': {
      meaning: 'O Net-Results não conseguiu entrar com o que está guardado para o usuário.',
      remedy:
        'Guarde o nome de usuário e a senha corretos em Credenciais do Net-Results no registro de usuário. A Configuração inicial os testa.',
    },
  },
  unknownKind: {
    meaning: 'O Net-Results relata um erro que esta versão não conhece.',
    remedy: 'Leia a descrição e, se ela não ajudar, fale com o suporte do Net-Results.',
  },

  none: {
    title: 'Nenhum erro de sincronização',
    both: (down, full) => `Última sincronização de download: ${down}. Última sincronização completa: ${full}.`,
    down: (down) => `Última sincronização de download: ${down}.`,
    full: (full) => `Última sincronização completa: ${full}.`,
    running: 'Uma sincronização completa está em andamento.',
    never: 'O Net-Results não informa quando ocorreu a última sincronização.',
    reading: 'Consultando quando ocorreu a última sincronização.',
    disabled: 'As sincronizações estão desabilitadas; por isso, não surgem novos erros.',
  },
  notOffered: 'Esta conta do Net-Results não oferece os erros de sincronização pela API.',
  open: 'Abrir o Net-Results',
}
