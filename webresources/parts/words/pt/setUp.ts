import type { setUp as english } from '../setUp'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

export const setUp: Translated<typeof english> = {
  summary: (done, total) => `${number(done)} de ${counted(total, 'etapa concluída', 'etapas concluídas')}`,
  left: (toDo, cannotTell) =>
    [
      ...(toDo > 0 ? [counted(toDo, 'pendente', 'pendentes')] : []),
      ...(cannotTell > 0
        ? [
            `${number(cannotTell)} não ${plural(cannotTell, { one: 'pode ser verificada', other: 'podem ser verificadas' })} daqui`,
          ]
        : []),
    ].join(', '),
  nothingLeft: 'Nada mais a fazer',
  checking: (left) =>
    `Verificando, ${plural(left, { one: 'falta', other: 'faltam' })} ${counted(left, 'etapa', 'etapas')}`,
  checkAgain: 'Verificar novamente',
  checkStep: (title) => `Verificar novamente: ${title}`,
  markAsDone: 'Marcar como concluída',
  markStep: (title) => `Marcar como concluída: ${title}`,
  takeBack: 'Não concluída',
  takeBackStep: (title) => `Não concluída: ${title}`,
  saidDone: (title) => `Marcada como concluída: ${title}`,
  saidNotDone: (title) => `Não está mais marcada como concluída: ${title}`,
  copyReport: 'Copiar relatório',
  downloadReport: 'Baixar relatório',
  reportNote: 'O relatório não contém nomes de pessoas nem senhas.',
  exported: 'Relatório baixado',
  foot: (time) => `Verificado com o Dataverse e o Net-Results: ${time}. Nada nesta guia altera configurações.`,
  footChecking: 'Verificando com o Dataverse e o Net-Results. Nada nesta guia altera configurações.',
  open: (place) => `Abrir ${place}`,
  newTab: 'abre em uma nova guia',
  statuses: {
    done: 'Concluída',
    toDo: 'Pendente',
    cannotTell: 'Não se sabe',
    asking: 'Verificando',
  },
  sections: {
    move: { title: 'Usuário do aplicativo', note: 'As etapas que o Net-Results indica, na ordem dele' },
    dynamics: { title: 'Dynamics 365', note: 'O que foi importado e quem pode fazer o quê' },
    connection: { title: 'Conexão', note: 'O caminho desta página até o Net-Results' },
  },
  titles: {
    disableSyncs: 'Sincronizações desabilitadas durante a configuração inicial',
    mfaExclusions: 'Exclusões de MFA antigas removidas',
    oldApplication: 'Aplicativo empresarial antigo excluído',
    adminConsent: 'Consentimento do administrador concedido',
    syncRole: 'Função “Net-Results Sync for Dynamics 365” importada',
    applicationUser: 'Usuário do aplicativo com a função',
    enableSyncs: 'Sincronizações habilitadas',
    fieldMappings: 'Mapeamentos de campos carregados',
    solution: 'Solução instalada e da mesma versão que estas páginas',
    repRole: 'Representantes com a função “Net-Results User”',
    auditing: 'Exclusões auditadas',
    passwordColumn: 'Senhas protegidas',
    repCredentials: 'Representantes com credenciais e acesso à própria senha',
    apiAddress: 'O endereço da API é permitido e responde',
    contentSecurityPolicy: 'A política de segurança de conteúdo permite as chamadas',
    crossOrigin: 'O Net-Results aceita chamadas do Dynamics (CORS)',
    signIn: 'O teste de conexão funciona',
    clock: 'O relógio está certo',
  },
  places: {
    syncOptions: 'Opções de sincronização',
    fieldMappings: 'Mapeamentos de campos',
    credentials: 'Credenciais',
    optionsPage: 'página de opções',
    mappingPage: 'página de mapeamentos',
    consentPage: 'página de consentimento',
    entra: 'Centro de administração do Entra',
    adminCenter: 'Centro de administração do Power Platform',
    maker: 'Power Apps',
  },
  marked: (day) => `Você marcou como concluída neste navegador: ${day}. Não é possível verificar daqui.`,
  failures: {
    notAllowed: {
      fact: 'Sua função de segurança não permite ler isto.',
      remedy: 'Abra esta página como administrador do sistema.',
    },
    notOffered: 'Sua conta do Net-Results não oferece isto pela API.',
    noLogin: {
      fact: 'Não é possível consultar o Net-Results sem credenciais que funcionem.',
      remedy: 'Resolva primeiro as etapas de Conexão.',
    },
    lookUp: {
      disableSyncs:
        'Abra a página de opções do Net-Results e verifique se Syncs Enabled está desativado até que as etapas 2 a 6 estejam concluídas. Depois, marque a etapa.',
      enableSyncs: 'Abra a página de opções do Net-Results e ative Syncs Enabled. Depois, marque a etapa.',
      fieldMappings:
        'Abra a página de mapeamentos do Net-Results e verifique se as duas colunas mostram campos. Depois, marque a etapa.',
    },
    signIn: 'Corrija o nome de usuário e a senha em Credenciais.',
    again: 'Verifique novamente em alguns minutos.',
  },
  report: {
    file: 'net-results-configuracao-inicial.txt',
    title: 'Net-Results para Dynamics 365: relatório de configuração inicial',
    version: (version) => `Versão das páginas: ${version}`,
    checked: (at) => `Verificado: ${at}`,
    origin: (origin) => `Dynamics: ${origin}`,
    api: (address) => `API do Net-Results: ${address}`,
    error: (details) => `Erro: ${details}`,
  },
}
