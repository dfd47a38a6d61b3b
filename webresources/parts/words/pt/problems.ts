import type { problems as english } from '../problems'
import type { Translated } from '../Translated'
import { counted } from './counted'

export const problems: Translated<typeof english> = {
  unsaved: {
    title: 'Salve o registro primeiro',
    body: 'O Net-Results mostra o que sabe assim que este registro é salvo.',
  },
  bulkEdit: {
    title: 'Mais de um registro',
    body: 'Abra um só registro para ver o que o Net-Results sabe sobre essa pessoa.',
  },
  noRecord: {
    title: 'Nenhum registro aqui',
    body: 'Esta página mostra um contato ou um cliente potencial. Abra-a na guia Net-Results de um formulário de contato ou de cliente potencial.',
  },
  wrongTable: {
    title: 'Não é um contato nem um cliente potencial',
    body: 'Esta página mostra um contato ou um cliente potencial. Um administrador pode colocar a página de conta nos formulários de conta.',
  },
  hostMissing: {
    title: 'Abra esta página no Dynamics',
    body: 'Esta página funciona dentro do Dynamics 365, no formulário de um contato ou de um cliente potencial. Ela não foi aberta pelo Dynamics.',
  },
  noCredentials: {
    title: 'Entre no Net-Results',
    body: 'Seu registro de usuário não tem credenciais do Net-Results. Salve-as nele ou use-as até esta página ser fechada.',
  },
  unreadableCredentials: {
    title: 'Entre no Net-Results',
    body: 'Seu registro de usuário tem um nome de usuário do Net-Results, mas nenhuma senha que você possa ler: a segurança de coluna a oculta ou nenhuma foi salva.',
    hint: 'Peça ao administrador acesso à sua própria senha no console de integração, em Credenciais. Até lá, use-a só nesta sessão.',
  },
  unreadableRecord: {
    title: 'O Dynamics não mostra a você seu próprio registro de usuário',
    body: 'Sua função de segurança não permite lê-lo; por isso, esta página não pode procurar credenciais salvas. Você pode usá-las só nesta sessão.',
    hint: 'Peça ao administrador a função Net-Results User.',
  },
  unusableCredentials: {
    title: 'As credenciais do Net-Results salvas não podem ser enviadas',
    hint: 'Salve credenciais corrigidas ou use-as só nesta sessão.',
  },
  wrongCredentials: {
    title: 'O Net-Results não aceitou sua senha',
    body: (userName) =>
      `O nome de usuário ${userName} ou a senha está incorreta. Ela pode ter sido alterada no Net-Results. Nenhuma nova tentativa será feita até você pedir.`,
    hint: 'Salve a senha correta ou use-a só nesta sessão.',
  },
  refusedAddress: {
    title: 'O endereço da API não é permitido',
    body: (address) =>
      `A variável de ambiente nr_ApiBaseUrl está definida como ${address}. Suas credenciais só são enviadas a endereços https de net-results.com; por isso, nada foi enviado.`,
    hint: 'Um administrador pode corrigir a variável na solução Funnel Vision Marketing Automation.',
  },
  netResults: {
    notPermitted: {
      title: 'O Net-Results não permite que você veja isto',
      body: 'Seu usuário do Net-Results não tem a permissão. Fale com quem administra o Net-Results na sua empresa.',
    },
    wrongAddress: {
      title: 'O Net-Results não foi encontrado',
      body: 'A API não responde no endereço que o Dynamics tem para ela. Um administrador pode corrigir a variável de ambiente nr_ApiBaseUrl.',
    },
    throttled: {
      title: 'O Net-Results está ocupado',
      body: (seconds) =>
        seconds === null
          ? 'Chegaram solicitações demais ao mesmo tempo. Aguarde um momento e tente novamente.'
          : `Chegaram solicitações demais ao mesmo tempo. Tente novamente em ${counted(seconds, 'segundo', 'segundos')}.`,
    },
    down: {
      title: 'O Net-Results está fora do ar',
      body: 'O Net-Results respondeu com um erro próprio. Não há nada de errado com este registro. Tente novamente em alguns minutos.',
    },
    timeout: {
      title: 'O Net-Results não responde',
      body: 'Não houve resposta em 15 segundos. Tente novamente; se continuar assim, a rede ou o Net-Results está sobrecarregado.',
    },
    offline: {
      title: 'Você está offline',
      body: 'Este dispositivo não tem conexão de rede. Conecte-o e tente novamente.',
    },
    blockedByPolicy: {
      title: 'O Dynamics não permite que esta página acesse o Net-Results',
      body: (host) =>
        `A política de segurança de conteúdo bloqueia ${host}. Um administrador pode adicioná-lo a connect-src no centro de administração do Power Platform, em Privacidade + Segurança.`,
    },
    blocked: {
      title: 'Não é possível acessar o Net-Results deste endereço',
      body: (origin) =>
        `O navegador não recebeu nenhuma resposta legível. Ou a rede bloqueia o Net-Results, ou o Net-Results não aceita chamadas de ${origin}. Se outras páginas funcionam, peça ao suporte do Net-Results para permitir esse endereço.`,
    },
    unsupported: {
      title: 'Não oferecido por esta conta do Net-Results',
      body: (operation) =>
        `A API desta conta não tem ${operation}. Pergunte ao suporte do Net-Results se é possível ativar esse recurso.`,
    },
    refused: {
      title: 'O Net-Results recusou a solicitação',
      body: 'O Net-Results entendeu a solicitação e não a executou. Os detalhes contêm o que o suporte do Net-Results precisa.',
      said: (message) => `O Net-Results informa: “${message}”`,
    },
    malformed: {
      title: 'Não foi possível ler a resposta',
      body: 'O Net-Results respondeu em um formato que esta versão não conhece. Os detalhes contêm o que o suporte do Net-Results precisa.',
    },
  },
  dataverse: {
    notFound: {
      title: 'O registro não existe mais',
      body: 'O Dynamics não encontra este registro. Ele foi excluído ou você não pode mais vê-lo.',
    },
    privilege: {
      title: 'Falta uma permissão à sua função de segurança',
      body: 'O Dynamics não permite que você leia esta tabela. Peça ao administrador a função Net-Results User.',
    },
    access: {
      title: 'Você não pode ver este registro',
      body: 'O Dynamics não permite que você leia este registro. Peça ao proprietário para compartilhá-lo com você.',
    },
    secured: {
      title: 'Uma coluna está protegida',
      body: 'A segurança de coluna não permite o que esta página pediu. Fale com o administrador.',
    },
    unknownColumn: {
      title: 'Falta no Dynamics uma coluna mapeada',
      body: 'O mapeamento de campos do Net-Results indica uma coluna que esta tabela não tem. Peça ao administrador para corrigi-lo.',
      named: (columns) =>
        `O mapeamento de campos do Net-Results indica ${columns.join(', ')}, que não existe nesta tabela. Peça ao administrador para corrigi-lo.`,
    },
    throttled: {
      title: 'O Dynamics está ocupado',
      body: 'Você enviou muitas solicitações ao Dynamics em pouco tempo. Aguarde um momento e tente novamente.',
    },
    conflict: { title: 'Outra pessoa alterou o registro', body: 'Recarregue o registro e tente novamente.' },
    sessionExpired: {
      title: 'Entre no Dynamics novamente',
      body: 'Sua sessão do Dynamics terminou. Recarregue a página do navegador e entre.',
    },
    offline: {
      title: 'Você está offline',
      body: 'Este dispositivo não tem conexão de rede. Conecte-o e tente novamente.',
    },
    malformed: {
      title: 'O Dynamics respondeu em um formato desconhecido',
      body: 'Esta versão não entende o que o Dynamics retornou. Os detalhes contêm o que o administrador precisa.',
    },
    unknown: {
      title: 'O Dynamics não conseguiu responder',
      body: 'O Dynamics relatou um erro. Tente novamente; os detalhes contêm o que o administrador precisa.',
    },
  },
  unexpected: {
    title: 'Algo deu errado nesta página',
    body: 'A página encontrou um caso que não conhece. Tente novamente; se continuar assim, envie os detalhes ao administrador.',
  },
}
