import type { personOpener as english } from '../personOpener'
import type { Translated } from '../Translated'
import { counted, plural } from './counted'

export const personOpener: Translated<typeof english> = {
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
}
