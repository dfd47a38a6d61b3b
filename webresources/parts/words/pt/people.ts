import type { people as english } from '../people'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people as counting } from './counted'

export const people: Translated<typeof english> = {
  scope: 'Pessoas cujo proprietário do cliente potencial é você',
  scopeWithCount: (count) => `${counting(count)} cujo proprietário do cliente potencial é você`,
  nobody: 'Pessoa sem nome',
  nothing: '–',

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

  combo: {
    noMatch: (text) => `Nada corresponde a “${text}”`,
    more: (count) => `Mais ${number(count)}. Digite para encontrar outras opções.`,
    show: (label) => `Mostrar opções de ${label}`,
    found: (count) => counted(count, 'opção', 'opções'),
  },
}
