import type { personOpener as english } from '../personOpener'
import type { Translated } from '../Translated'
import { counted, plural } from './counted'

export const personOpener: Translated<typeof english> = {
  title: (name) => `Abrir ${name}`,
  looking: (name) => `Buscando a ${name} en Dynamics`,
  opening: (name) => `Abriendo ${name}`,
  several: (count, emailAddress) =>
    `${counted(count, 'registro', 'registros')} de Dynamics ${plural(count, { one: 'tiene', other: 'tienen' })} la dirección de correo ${emailAddress}. Elija uno.`,
  noneTitle: (name) => `${name} aún no está en Dynamics`,
  noneBody: (emailAddress) =>
    `Ningún contacto ni cliente potencial que usted pueda ver tiene la dirección de correo ${emailAddress}. Puede crear un cliente potencial con lo que sabe Net-Results.`,
  noAddressTitle: (name) => `${name} no tiene dirección de correo`,
  noAddressBody:
    'Los registros de Dynamics se buscan por la dirección de correo y Net-Results no tiene ninguna de esta persona.',
  createLead: 'Crear cliente potencial',
  cancel: 'Cancelar',
  close: 'Cerrar',
  contact: 'Contacto',
  lead: 'Cliente potencial',
  inactive: 'Inactivo',
}
