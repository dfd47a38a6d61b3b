import type { record as english } from '../record'
import type { Translated } from '../Translated'

export const record: Translated<typeof english> = {
  merged:
    'Este registro foi mesclado com outro e está inativo. O Net-Results se orienta pelo endereço de email, então a mesma pessoa aparece nos dois.',
  openMerged: 'Abrir o registro com o qual foi mesclado',
  qualified:
    'Este cliente potencial foi qualificado. O que o endereço de email dele faz no Net-Results aparece tanto aqui quanto no contato.',
  disqualified:
    'Este cliente potencial foi desqualificado. O Net-Results pode continuar registrando o que a pessoa faz.',
  inactive: 'Este registro está inativo no Dynamics. O Net-Results pode continuar registrando o que a pessoa faz.',
  noEmail: {
    title: (name) => `${name} não tem endereço de email`,
    body: 'O Net-Results encontra as pessoas pelo endereço de email. Adicione um a este registro, salve-o e verifique novamente.',
  },
  unknownPerson: {
    title: (name) => `O Net-Results ainda não conhece ${name}`,
    body: (email) =>
      `Nenhum contato do Net-Results tem o endereço de email ${email}. A atividade aparece quando o Net-Results tiver registrado esta pessoa.`,
  },
}
