import type { sharing as english } from '../sharing'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people, plural } from './counted'

export const sharing: Translated<typeof english> = {
  title: 'Senhas dos representantes',
  note: 'Só administradores veem isto',
  explain:
    'Cada representante pode ler e alterar a própria senha e a de mais ninguém. Para isso, essa única coluna do registro de usuário dele é compartilhada com ele. Os administradores do sistema sempre podem lê-la. Nunca conceda Leitura por um perfil de segurança de coluna: todas as senhas ficariam visíveis a todos os membros dele.',
  table: 'Representantes e suas senhas',
  noun: 'pessoas',
  name: 'Nome',
  userName: 'Nome de usuário',
  password: 'Senha',
  saved: 'Salva',
  notSaved: 'Não salva',
  own: 'Própria senha',
  states: { shared: 'Concedido', partly: 'Concedido em parte', missing: 'Falta' },
  result: 'Resultado',
  show: 'Mostrar',
  choices: { reps: 'Representantes', missing: 'Representantes sem acesso', all: 'Todos' },
  whoIsRep: 'Representantes são as pessoas com a função Net-Results User ou com um nome de usuário do Net-Results.',
  search: 'Pesquisar pessoas',
  summary: (shared, reps) =>
    `${number(shared)} de ${counted(reps, 'representante', 'representantes')} ${plural(shared, { one: 'pode', other: 'podem' })} ler e alterar a própria senha`,
  shown: people,
  grantMissing: (count) => `Conceder a ${number(count)} sem acesso`,
  grant: 'Conceder',
  revoke: 'Revogar',
  refresh: 'Verificar novamente',
  progress: (done, of) => `${number(done)} de ${counted(of, 'processada', 'processadas')}`,
  stop: 'Parar',
  stopped: 'Interrompido.',
  finished: (good, bad, action) =>
    `${action === 'grant' ? 'Concedido a' : 'Revogado de'} ${people(good)}` +
    (bad === 0 ? '.' : `, ${number(bad)} com erro.`),
  retryFailed: (count) => `Repetir ${number(count)} com erro`,
  results: {
    waiting: 'Em espera',
    working: 'Em andamento',
    grant: { done: 'Concedido', already: 'Já estava concedido' },
    revoke: { done: 'Revogado', already: 'Não estava concedido' },
    failed: 'Erro',
  },
  notAllowed: 'O Dynamics só permite que administradores do sistema compartilhem esta coluna.',
  notSecured: {
    title: 'A coluna de senha não está protegida',
    body: 'A segurança de coluna está desativada para Senha do Net-Results na tabela de usuários; por isso, quem pode ler usuários pode ler todas as senhas. Importe a solução novamente ou ative a segurança de coluna para essa coluna. Depois, conceda o acesso aqui.',
  },
  nobody: {
    title: 'Não falta ninguém',
    body: 'Todos os representantes podem ler e alterar a própria senha.',
  },
  noReps: {
    title: 'Ainda não há representantes',
    body: 'Atribua a função Net-Results User ou escolha Todos para conceder o acesso agora.',
  },
  noMatch: { title: 'Ninguém corresponde', body: 'Nenhuma das pessoas mostradas tem esse nome.' },
  revokeTitle: (count) => `Revogar o acesso de ${people(count)}?`,
  revokeBody:
    'A senha salva não poderá mais ser lida por elas; por isso, as páginas do Net-Results pedirão para entrar a cada vez. O que está salvo permanece. Você pode conceder o acesso novamente.',
  cancel: 'Cancelar',
  foreignTitle: 'Alguém pode ler a senha de outra pessoa',
  foreign: (reader, owner) => `${reader} pode ler a senha de ${owner}.`,
  foreignRevoked: (reader) => `${reader} não pode mais lê-la`,
}
