import type { people as english } from '../people'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people as counting, plural } from './counted'

export const people: Translated<typeof english> = {
  hostMissing: {
    title: 'Abra esta página no Dynamics',
    body: 'Esta página funciona dentro de um aplicativo do Dynamics 365, em um painel ou na navegação. Ela não foi aberta pelo Dynamics.',
  },
  scope: 'Pessoas cujo proprietário do cliente potencial é você',
  scopeWithCount: (count) => `${counting(count)} cujo proprietário do cliente potencial é você`,
  nobody: 'Pessoa sem nome',
  nothing: '–',
  count: counting,
  dropped: (count) =>
    `${counted(count, 'linha', 'linhas')} não ${plural(count, { one: 'pôde ser lida e ficou', other: 'puderam ser lidas e ficaram' })} de fora`,

  up: (points) => `Alta de ${number(points)} em 7 dias`,
  down: (points) => `Queda de ${number(points)} em 7 dias`,
  unchanged: 'Sem mudança em 7 dias',
  changeUnknown: 'Mudança em 7 dias desconhecida',
  score: number,

  empty: {
    noLeads: {
      title: 'Nenhum cliente potencial está atribuído a você',
      body: 'O Net-Results mostra aqui as pessoas cujo proprietário do cliente potencial é você. Peça a quem administra o Net-Results na sua empresa para atribuir clientes potenciais ou verifique o proprietário dos seus registros.',
    },
    unknownUser: {
      title: 'O Net-Results não conhece você como usuário',
      body: (userName) =>
        `Nenhum usuário do Net-Results tem o nome de usuário ${userName}; por isso, ninguém pode ser atribuído a você. Fale com quem administra o Net-Results na sua empresa.`,
    },
  },

  open: {
    title: (name) => `Abrir ${name}`,
    looking: (name) => `Procurando ${name} no Dynamics`,
    opening: (name) => `Abrindo ${name}`,
    several: (count, emailAddress) =>
      `${counted(count, 'registro', 'registros')} no Dynamics ${plural(count, { one: 'tem', other: 'têm' })} o endereço de email ${emailAddress}. Escolha um.`,
    noneTitle: (name) => `${name} ainda não está no Dynamics`,
    noneBody: (emailAddress) =>
      `Nenhum contato ou cliente potencial que você pode ver tem o endereço de email ${emailAddress}. Você pode criar um cliente potencial com o que o Net-Results sabe.`,
    noAddressTitle: (name) => `${name} não tem endereço de email`,
    noAddressBody:
      'Os registros no Dynamics são encontrados pelo endereço de email, e o Net-Results não tem nenhum para esta pessoa.',
    createLead: 'Criar cliente potencial',
    cancel: 'Cancelar',
    close: 'Fechar',
    contact: 'Contato',
    lead: 'Cliente potencial',
    inactive: 'Inativo',
    unnamed: 'Registro sem nome',
  },

  combo: {
    noMatch: (text) => `Nada corresponde a “${text}”`,
    more: (count) => `Mais ${number(count)}. Digite para encontrar outras opções.`,
    show: (label) => `Mostrar opções de ${label}`,
    found: (count) => counted(count, 'opção', 'opções'),
  },
}
