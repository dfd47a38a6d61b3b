import type { people as english } from '../people'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people as counting, plural } from './counted'

export const people: Translated<typeof english> = {
  hostMissing: {
    title: 'Abra esta página en Dynamics',
    body: 'Esta página funciona dentro de una aplicación de Dynamics 365, en un panel o en la navegación. No se ha abierto desde Dynamics.',
  },
  scope: 'Personas cuyo propietario de cliente potencial es usted',
  scopeWithCount: (count) => `${counting(count)} cuyo propietario de cliente potencial es usted`,
  nobody: 'Persona sin nombre',
  nothing: '–',
  count: counting,
  dropped: (count) =>
    `${counted(count, 'fila', 'filas')} no ${plural(count, { one: 'se pudo leer y se ha omitido', other: 'se pudieron leer y se han omitido' })}`,

  up: (points) => `Sube ${number(points)} en 7 días`,
  down: (points) => `Baja ${number(points)} en 7 días`,
  unchanged: 'Sin cambios en 7 días',
  changeUnknown: 'Cambio en 7 días desconocido',
  score: number,

  empty: {
    noLeads: {
      title: 'No tiene ningún cliente potencial asignado',
      body: 'Net-Results muestra aquí las personas cuyo propietario de cliente potencial es usted. Pida a quien administra Net-Results en su empresa que le asigne clientes potenciales o compruebe el propietario de sus registros.',
    },
    unknownUser: {
      title: 'Net-Results no le conoce como usuario',
      body: (userName) =>
        `Ningún usuario de Net-Results tiene el nombre de usuario ${userName}, por lo que no se le puede asignar a nadie. Consulte a quien administra Net-Results en su empresa.`,
    },
  },

  open: {
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
    unnamed: 'Registro sin nombre',
  },

  combo: {
    noMatch: (text) => `Nada coincide con “${text}”`,
    more: (count) => `${number(count)} más. Escriba para buscar otras opciones.`,
    show: (label) => `Mostrar opciones de ${label}`,
    found: (count) => counted(count, 'opción', 'opciones'),
  },
}
