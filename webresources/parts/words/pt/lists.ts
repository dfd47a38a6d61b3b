import type { lists as english } from '../lists'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

const andMore = (names: readonly string[]) =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} e mais ${number(names.length - 2)}`

const ofLists = (count: number) => counted(count, 'lista', 'listas')
const pendingToo = (pending: number) => (pending === 0 ? '' : `, ${counted(pending, 'pendente', 'pendentes')}`)

export const lists: Translated<typeof english> = {
  table: 'Listas',
  noun: (count) => plural(count, { one: 'lista', other: 'listas' }),
  columns: { name: 'Lista', contacts: 'Contatos', membership: 'Participação' },
  editable: (count, pending) => `Listas que você pode alterar (${number(count)}${pendingToo(pending)})`,
  locked: (count) => `Mantidas pela sincronização com o Dynamics (${number(count)})`,
  lockedNote: 'Mudam com o registro, não aqui',
  dynamic: 'Dinâmica',
  dynamicTitle: 'Mantida pela sincronização com o Dynamics. Muda com o registro, não aqui.',
  contacts: (count) => counted(count, 'contato', 'contatos'),
  contactsWord: (count) => plural(count, { one: 'contato', many: 'de contatos', other: 'contatos' }),
  unknownCount: '–',

  remove: 'Remover',
  removeFrom: (title) => `Remover de ${title}`,
  adding: 'Adicionando, pendente',
  removing: 'Removendo, pendente',
  notAdded: 'Não adicionado',
  notRemoved: 'Não removido',
  unclear: 'Não se sabe',
  retry: 'Tentar novamente',
  retryFor: (title) => `Tentar novamente, ${title}`,
  checkAgainFor: (title) => `Verificar novamente, ${title}`,
  dismiss: 'Ignorar',
  dismissFor: (title) => `Ignorar ${title}`,

  added: (titles) => `Adicionado a ${andMore(titles)}`,
  removed: (titles) => `Removido de ${andMore(titles)}`,
  undone: (message) => `Desfeito: ${message}`,
  ended: (tag, titles, reason) => `${tag}: ${andMore(titles)}. ${reason}`,
  reasons: {
    importFailed: 'O Net-Results não conseguiu concluir a importação. Nada foi alterado.',
    personRefused: (emailAddress) => `O Net-Results recusou o endereço de email ${emailAddress}. Nada foi alterado.`,
    personRefusedSaying: (emailAddress, message) =>
      `O Net-Results recusou o endereço de email ${emailAddress}: ${message}. Nada foi alterado.`,
    notApplied: 'O Net-Results concluiu a importação e ainda mostra a participação como estava.',
    refusedSaying: (message) => `O Net-Results recusou a alteração: ${message}. Nada foi alterado.`,
    notSent: (title) => `${title}. Nada foi alterado.`,
    maybeSent: (title) =>
      `${title}. A alteração pode ter sido feita mesmo assim. É seguro tentar novamente: ninguém entra duas vezes numa lista.`,
    lostSight: (title) => `${title}. A alteração foi enviada; não se sabe se foi concluída.`,
    stillRunning: 'O Net-Results ainda processa a importação depois de 10 minutos. Ela pode ser concluída mais tarde.',
  },

  addTitle: 'Adicionar a uma lista',
  search: 'Pesquisar listas para adicionar',
  addable: (count) => `${ofLists(count)} para escolher`,
  matching: (count, text) =>
    `${ofLists(count)} ${plural(count, { one: 'corresponde', other: 'correspondem' })} a “${text}”`,
  firstShown: (shown) =>
    plural(shown, {
      one: `A primeira é mostrada (${number(shown)}). Digite para encontrar outras.`,
      other: `As primeiras ${number(shown)} são mostradas. Digite para encontrar outras.`,
    }),
  searching: 'Pesquisando todas as listas no Net-Results',
  addTo: (count) => (count === 0 ? 'Adicionar a listas' : `Adicionar a ${ofLists(count)}`),
  nothingToAdd: (name) => `${name} já está em todas as listas que podem ser alteradas.`,

  filter: 'Pesquisar nestas listas',
  filteredTitle: (text) => `Nenhuma lista aqui corresponde a “${text}”`,
  filteredBody: (name) => `Talvez ${name} não esteja nela, ou ela tenha outro nome.`,
  clearSearch: 'Limpar pesquisa',
  noneTitle: (name) => `${name} não está em nenhuma lista`,
  noneBody: 'As listas aparecem aqui assim que alguém está nelas.',

  note: (count, pending) =>
    `${ofLists(count)}${pendingToo(pending)}. As inclusões e remoções se completam quando o Net-Results conclui a importação, normalmente em menos de um minuto.`,
  dropped: (count) =>
    `${ofLists(count)} não ${plural(count, { one: 'pôde ser lida e ficou', other: 'puderam ser lidas e ficaram' })} de fora.`,
  unnamed: (count, ceiling) =>
    `${counted(count, 'outra participação é', 'outras participações são')} em assinaturas ou em listas além das primeiras ${number(ceiling)}. Pesquise uma lista pelo nome para vê-la.`,
  checked: (checked, total) =>
    `Verificação: ${number(checked)} de ${ofLists(total)}. A API desta conta informa a participação lista por lista.`,
  checkMore: (count) => `Verificar mais ${number(count)}`,
  checking: 'Verificando',
  unsupported: 'As listas podem ser vistas e alteradas no próprio Net-Results.',
  unsupportedEdit: 'Esta conta do Net-Results não oferece alteração de participações pela API.',
}
