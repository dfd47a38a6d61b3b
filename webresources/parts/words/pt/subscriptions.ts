import type { subscriptions as english } from '../subscriptions'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'
import { listed } from './listed'

const ofSubscriptions = (count: number) => counted(count, 'assinatura', 'assinaturas')
const pendingToo = (pending: number) => (pending === 0 ? '' : `, ${counted(pending, 'pendente', 'pendentes')}`)

export const subscriptions: Translated<typeof english> = {
  table: 'Assinaturas',
  columns: { name: 'Assinatura', membership: 'Participação' },
  editable: (count, pending) => `Assinaturas (${number(count)}${pendingToo(pending)})`,
  internalName: (name) => `No Net-Results: ${name}`,

  addTitle: 'Adicionar uma assinatura',
  search: 'Pesquisar assinaturas para adicionar',
  addable: (count) => `${ofSubscriptions(count)} para escolher`,
  matching: (count, text) =>
    `${ofSubscriptions(count)} ${plural(count, { one: 'corresponde', other: 'correspondem' })} a “${text}”`,
  addTo: (count) => (count === 0 ? 'Adicionar assinaturas' : `Adicionar ${ofSubscriptions(count)}`),
  nothingToAdd: (name) => `${name} tem todas as assinaturas.`,

  filter: 'Pesquisar nestas assinaturas',
  filteredTitle: (text) => `Nenhuma assinatura aqui corresponde a “${text}”`,
  filteredBody: (name) => `Talvez ${name} não a tenha, ou ela tenha outro nome.`,
  noneTitle: (name) => `${name} não tem nenhuma assinatura`,
  noneBody: 'As assinaturas aparecem aqui assim que alguém tem uma.',

  note: (count, pending) =>
    `${ofSubscriptions(count)}${pendingToo(pending)}. As alterações se completam quando o Net-Results conclui a importação, normalmente em menos de um minuto.`,
  dropped: (count) =>
    `${ofSubscriptions(count)} não ${plural(count, { one: 'pôde ser lida e ficou', other: 'puderam ser lidas e ficaram' })} de fora.`,
  checked: (checked, total) =>
    `Verificação: ${number(checked)} de ${ofSubscriptions(total)}. A API desta conta as informa uma a uma.`,

  unsupported: 'As assinaturas podem ser vistas e alteradas no próprio Net-Results.',
  unsubscribed: (name) =>
    `Consta o descadastro de ${name} de todos os emails. Não é possível adicionar uma assinatura até que ${name} aceite novamente receber emails, e isso não é feito aqui.`,
  mailingUnknown: (name) =>
    `Não foi possível ler se consta o descadastro de ${name} de todos os emails; por isso, nada pode ser adicionado agora.`,

  consent: {
    title: (count, name) => `Adicionar ${count === 1 ? 'uma assinatura' : ofSubscriptions(count)} para ${name}?`,
    body: 'Uma assinatura é o consentimento para receber emails. Só a própria pessoa pode dá-lo.',
    agreed: (name, titles) => `${name} aceitou receber ${listed(titles)}`,
    how: 'Como a pessoa aceitou?',
    choose: 'Escolha uma opção',
    ways: {
      phone: 'Por telefone',
      inPerson: 'Pessoalmente',
      writing: 'Por escrito, por email ou carta',
      form: 'Em um formulário ou evento',
    },
    recorded: 'A resposta fica guardada no Net-Results como nome da importação.',
    confirm: (count) => `Adicionar ${count === 1 ? 'assinatura' : ofSubscriptions(count)}`,
  },
}
