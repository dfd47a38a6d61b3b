import type { sendEmail as english } from '../sendEmail'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

const templates = (count: number) => counted(count, 'modelo', 'modelos')

export const sendEmail: Translated<typeof english> = {
  button: 'Enviar email rastreável',
  title: (name) => `Enviar um email rastreável a ${name}`,
  obstacles: {
    noAddress: 'Esta pessoa não tem endereço de email.',
    unsubscribed: 'Esta pessoa se descadastrou dos emails.',
    bounced: 'Os emails para este endereço são devolvidos. O Net-Results não envia nada a ele.',
    doNotEmail: 'O Dynamics informa “Não permitir emails” para esta pessoa.',
    notMailable: 'O Net-Results não envia email a esta pessoa.',
    notAsked:
      'O Dynamics ainda não informou se esta pessoa pode receber email. Se continuar assim, atualize o formulário ou fale com o administrador.',
  },
  to: 'Para',
  subject: 'Assunto',

  templates: 'Modelos',
  search: 'Pesquisar modelos',
  found: (shown, total) =>
    total === null || total === shown ? templates(shown) : `Mostrando ${number(shown)} de ${templates(total)}`,
  dropped: (count) =>
    `${templates(count)} não ${plural(count, { one: 'pôde ser lido e ficou', other: 'puderam ser lidos e ficaram' })} de fora.`,
  loadMore: 'Carregar mais',
  loadingMore: 'Carregando mais modelos',
  noneTitle: 'Nenhum modelo',
  noneBody: 'O marketing não criou nenhum email que possa ser enviado daqui.',
  filteredTitle: (text) => `Nenhum modelo corresponde a “${text}”`,
  filteredBody: 'A pesquisa é feita em nomes e assuntos.',
  untitled: 'Modelo sem nome',
  noSubject: 'Sem assunto',

  preview: 'Visualização',
  previewOf: (name) => `Visualização de ${name}`,
  choose: 'Escolha um modelo para vê-lo aqui.',
  noPreview: 'O Net-Results não fornece uma visualização deste modelo.',
  previewNote: 'As imagens da Web não são carregadas aqui. Os campos entre chaves são preenchidos no envio.',

  log: 'Registrar também na linha do tempo do Dynamics',
  logNote: 'Adiciona a este registro uma atividade de email concluída com o assunto.',
  loggedNote: (template) => `Enviado pelo Net-Results como email rastreável, modelo “${template}”.`,

  send: 'Enviar',
  sending: 'Enviando',
  cancel: 'Cancelar',
  close: 'Fechar',
  openMyEmails: 'Abrir Meus emails',
  sentTitle: (name) => `Enviado a ${name}`,
  sentBody: (subject) =>
    `“${subject}” está a caminho. As aberturas e os cliques aparecem em Meus emails e no fluxo de atividades.`,
  logged: 'Foi registrado na linha do tempo do Dynamics.',
  notLogged: (problem) => `Não foi possível registrar na linha do tempo do Dynamics: ${problem}.`,
  notSent: (problem) => `Não enviado. ${problem}`,
  doubtfulTitle: 'Não se sabe se foi enviado',
  doubtfulBody: (problem) => `${problem}. Não houve reenvio. Confira em Meus emails antes de enviar mais uma vez.`,
  unsupported: 'Esta conta do Net-Results não oferece envio de email pela API.',
}
