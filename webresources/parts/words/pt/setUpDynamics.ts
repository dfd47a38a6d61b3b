import type { setUpDynamics as english } from '../setUpDynamics'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'
import { list, ROLE, USERS_PATH, who } from './setUpWording'

export const setUpDynamics: Translated<typeof english> = {
  solutionMissing: () => ({
    fact: 'A solução Funnel Vision Marketing Automation não está instalada.',
    remedy: 'No Power Apps, escolha o ambiente, Soluções, Importar solução e o arquivo zip do Net-Results.',
  }),
  solutionsDiffer: ({ pages, installed, sync }) => ({
    fact: `Funnel Vision Marketing Automation é ${installed}, estas páginas são ${pages}${sync === null ? '' : `, Net-Results Sync for Dynamics 365 é ${sync}`}.`,
    remedy:
      'Recarregue esta página uma vez sem o cache do navegador. Se os números ainda forem diferentes, importe o zip mais recente de cada solução e escolha Atualizar.',
  }),
  solutionInstalled: ({ version, managed }) => ({
    fact: `Funnel Vision Marketing Automation ${version}, ${managed ? 'gerenciada' : 'não gerenciada'}. Estas páginas são da mesma versão.`,
  }),
  repRoleMissing: () => ({
    fact: 'O Dynamics não tem a função “Net-Results User”.',
    remedy: 'Importe novamente a solução Funnel Vision Marketing Automation.',
  }),
  nobodyHasRole: () => ({
    fact: 'Ninguém tem a função “Net-Results User”.',
    remedy: `Atribua-a a cada representante além das outras funções dele: no centro de administração do Power Platform, ${USERS_PATH}, Usuários, Gerenciar funções de segurança.`,
  }),
  peopleHaveSyncRole: ({ people }) => ({
    fact: `A função ${ROLE} é só para o usuário do aplicativo, e ${who(people)} também a ${plural(people.count, { one: 'tem', other: 'têm' })}.`,
    remedy: `Remova-a: no centro de administração do Power Platform, ${USERS_PATH}, Usuários, Gerenciar funções de segurança.`,
  }),
  rolesGiven: ({ people }) => ({
    fact: `${who(people)} ${plural(people.count, { one: 'tem', other: 'têm' })} a função.`,
  }),
  auditingOff: () => ({
    fact: 'A auditoria está desativada neste ambiente; por isso, a sincronização não percebe exclusões.',
    remedy:
      'No centro de administração do Power Platform, escolha o ambiente, Configurações, Auditoria e logs, Configurações de auditoria, Iniciar Auditoria.',
  }),
  tablesNotAudited: ({ tables }) => ({
    fact: `A auditoria está ativada, mas não para ${list(tables)}: a sincronização não percebe as exclusões nessas tabelas.`,
    remedy:
      'No Power Apps, escolha Tabelas, a tabela, Propriedades, Opções avançadas e ative Auditar alterações nos dados. Depois, publique.',
  }),
  auditingOn: ({ retentionDays }) => ({
    fact: `Ativada para Conta, Contato e Cliente Potencial${retentionDays === null ? '' : retentionDays < 0 ? ', mantida para sempre' : `, mantida por ${counted(retentionDays, 'dia', 'dias')}`}.`,
  }),
  passwordColumnMissing: () => ({
    fact: 'A tabela de usuários não tem coluna para a senha do Net-Results.',
    remedy: 'Importe novamente a solução Funnel Vision Marketing Automation.',
  }),
  passwordAtRisk: ({ notSecured, audited, profiles }) => ({
    fact: [
      ...(notSecured ? ['A segurança de coluna está desativada para a senha: quem lê usuários lê senhas.'] : []),
      ...(audited ? ['A senha é auditada: senhas antigas podem ser lidas no log de auditoria.'] : []),
      ...(profiles.length > 0
        ? [
            `${plural(profiles.length, { one: 'O perfil de segurança de coluna', other: 'Os perfis de segurança de coluna' })} ${list(profiles.map((name) => `“${name}”`))} ${plural(profiles.length, { one: 'permite que seus membros leiam', other: 'permitem que seus membros leiam' })} a senha de todos.`,
          ]
        : []),
    ].join(' '),
    remedy: [
      ...(notSecured || audited
        ? [
            'No Power Apps, abra a coluna Senha do Net-Results da tabela Usuário: ative Habilitar segurança de coluna e desative a auditoria.',
          ]
        : []),
      ...(profiles.length > 0
        ? [
            `No centro de administração do Power Platform, ${USERS_PATH}, Perfis de segurança de coluna, defina Leitura como Não permitido e compartilhe a coluna com cada representante em Credenciais.`,
          ]
        : []),
    ].join(' '),
  }),
  passwordSafe: () => ({
    fact: 'A coluna é protegida e não é auditada, e nenhum perfil permite ler todas as senhas. Os administradores do sistema sempre podem.',
  }),
  noReps: () => ({
    fact: 'Ninguém tem ainda a função “Net-Results User”.',
    remedy: 'Atribua-a primeiro aos representantes.',
  }),
  repsIncomplete: ({ total, withoutUserName, withoutSharing }) => ({
    fact: [
      ...(withoutUserName.count > 0 ? [`Sem nome de usuário: ${who(withoutUserName)}.`] : []),
      ...(withoutSharing.count > 0 ? [`Sem acesso à própria senha: ${who(withoutSharing)}.`] : []),
      `${counted(total, 'representante', 'representantes')} no total.`,
    ].join(' '),
    remedy:
      'Compartilhe a coluna com cada representante em Credenciais. Cada um guarda lá seu próprio nome de usuário e sua senha.',
  }),
  repsComplete: ({ total }) => ({
    fact: `${number(total)} ${plural(total, {
      one: 'representante tem nome de usuário e pode ler a própria senha',
      other: 'representantes têm nome de usuário e podem ler a própria senha',
    })}.`,
  }),
}
