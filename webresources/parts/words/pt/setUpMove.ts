import type { FindingValues } from '../../../domain/setup/SetUpStep'
import type { setUpMove as english } from '../setUpMove'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './counted'
import { list, ROLE, steps, USERS_PATH } from './setUpWording'

const APPLICATION_ID = 'f41adf61-824b-41ba-8c81-0f17fe22b244'

/** `prvReadContact` as people say it. */
const privilege = (name: string): string => name.replace(/^prv/, '').replace(/([a-z])([A-Z])/g, '$1 $2')
const privileges = (names: readonly string[]): string => list(names.map(privilege))

function lacking({ missing, ownOnly }: FindingValues['userPrivileges']): string {
  return [
    ...(missing.length > 0
      ? [
          `${plural(missing.length, { one: 'Falta', other: 'Faltam' })} ${number(missing.length)} de 24 privilégios: ${privileges(missing)}.`,
        ]
      : []),
    ...(ownOnly.length > 0 ? [`Só no nível Usuário, que não alcança nenhum registro: ${privileges(ownOnly)}.`] : []),
  ].join(' ')
}

function depths(lowered: readonly string[]): string {
  return lowered.length === 0
    ? 'todos os 24 privilégios no nível Organização.'
    : `todos os 24 privilégios, ${number(lowered.length)} deles abaixo do nível Organização: a sincronização não vê outras unidades de negócios com ${privileges(lowered)}.`
}

export const setUpMove: Translated<typeof english> = {
  syncsOff: () => ({ fact: 'O Net-Results informa Sincronizações habilitadas: desativado.' }),
  syncsOnAgain: () => ({
    fact: 'As etapas até o usuário do aplicativo estão concluídas, e as sincronizações estão ativadas novamente.',
  }),
  syncsOnTooEarly: ({ steps: left }) => ({
    fact: `O Net-Results informa Sincronizações habilitadas: ativado, mas ${plural(left.length, { one: 'falta', other: 'faltam' })} ${steps(left)}.`,
    remedy: 'Até lá, desative Sincronizações habilitadas em Opções de sincronização.',
  }),
  syncsOnUnsure: ({ steps: left }) => ({
    fact: `O Net-Results informa Sincronizações habilitadas: ativado. Saber se é cedo demais depende de outras etapas: ${list(left.map(String))}.`,
    remedy: `Resolva ${steps(left)} ou desative Sincronizações habilitadas até lá.`,
  }),
  syncsUnsaid: () => ({
    fact: 'O Net-Results não informa se as sincronizações estão habilitadas.',
    remedy: 'Confira Syncs Enabled na página de opções do Net-Results. Depois, marque a etapa.',
  }),
  mfaUnseen: () => ({
    fact: 'O Microsoft Entra ID não permite que esta página leia o acesso condicional.',
    remedy:
      'Em Acesso Condicional, remova as exclusões da autenticação multifator criadas para o aplicativo antigo do Net-Results ou o usuário dele. Depois, marque a etapa.',
  }),
  otherApplications: ({ applications }) => ({
    fact: `Ainda habilitado no Dynamics: ${list(applications)}.`,
    remedy: 'Desative esse usuário do aplicativo e exclua o aplicativo empresarial dele no Microsoft Entra ID.',
  }),
  oldApplicationUnseen: () => ({
    fact: 'O Dynamics não tem outro usuário do aplicativo do Net-Results. O Microsoft Entra ID não permite que esta página leia os aplicativos empresariais.',
    remedy: 'Em Aplicativos empresariais, exclua o aplicativo antigo do Net-Results. Depois, marque a etapa.',
  }),
  consentUnseen: ({ userThere }) => ({
    fact: userThere
      ? 'O Dynamics conhece o aplicativo, o que é um bom sinal, mas o Microsoft Entra ID não permite que esta página leia consentimentos.'
      : 'O Microsoft Entra ID não permite que esta página leia consentimentos.',
    remedy: 'Abra a página de consentimento e verifique se ela diz “Consent granted”. Depois, marque a etapa.',
  }),
  roleMissing: () => ({
    fact: `O Dynamics não tem a função ${ROLE}.`,
    remedy:
      'Importe a solução Funnel Vision Marketing Automation ou, se quiser só a função, Net-Results Sync for Dynamics 365.',
  }),
  rolePrivileges: (judgment) => ({
    fact: lacking(judgment),
    remedy: `Devolva estes privilégios à função ${ROLE} no nível Organização ou importe a solução novamente.`,
  }),
  roleComplete: ({ version, managed, lowered }) => ({
    fact: `${version === null ? '' : `Versão ${version}, `}${managed ? 'gerenciada' : 'não gerenciada'}, ${depths(lowered)}`,
  }),
  userMissing: () => ({
    fact: `O Dynamics não tem um usuário do aplicativo com a ID ${APPLICATION_ID}.`,
    remedy: `No centro de administração do Power Platform, escolha ${USERS_PATH}, Usuários do aplicativo, Novo usuário do aplicativo. Escolha o aplicativo Net-Results Sync for Dynamics 365 e atribua a ele a função ${ROLE}.`,
  }),
  userDisabled: () => ({
    fact: 'O usuário do aplicativo existe, mas está desativado.',
    remedy: `No centro de administração do Power Platform, escolha ${USERS_PATH}, Usuários do aplicativo e ative Net-Results Sync for Dynamics 365.`,
  }),
  userWithoutRole: () => ({
    fact: 'O usuário existe e está habilitado, mas não tem a função.',
    remedy: `Atribua ao usuário ${ROLE} no centro de administração do Power Platform: ${USERS_PATH}, Usuários do aplicativo, Editar funções de segurança.`,
  }),
  userPrivileges: (judgment) => ({
    fact: `O usuário tem a função. ${lacking(judgment)}`,
    remedy: `Devolva estes privilégios à função ${ROLE} ou importe a solução novamente.`,
  }),
  userReady: ({ lowered }) => ({ fact: `Habilitado, com a função e ${depths(lowered)}` }),
  syncsOn: () => ({ fact: 'O Net-Results informa Sincronizações habilitadas: ativado.' }),
  syncsOffYet: ({ steps: left }) =>
    left.length > 0
      ? {
          fact: `Antes é preciso concluir ${steps(left)}.`,
          remedy: 'Depois, ative Sincronizações habilitadas em Opções de sincronização.',
        }
      : {
          fact: 'O Net-Results informa Sincronizações habilitadas: desativado.',
          remedy: 'Ative Sincronizações habilitadas em Opções de sincronização.',
        },
  mappingsEmpty: ({ tables }) => ({
    fact: `O Net-Results não tem nenhum campo mapeado de ${list(tables)}.`,
    remedy:
      'Mapeie ao menos um campo de cada tabela em Mapeamentos de campos. Se não aparecerem campos do Dynamics lá, o Net-Results não consegue ler o Dynamics: confira as etapas 4 a 6.',
  }),
  mappingsLoad: ({ counts }) => ({
    fact: `Campos mapeados: ${list(counts.map(({ table, mapped }) => `${number(mapped)} de ${table}`))}.`,
  }),
}
