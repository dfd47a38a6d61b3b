import type { people as english } from '../people'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people as counting } from './counted'

export const people: Translated<typeof english> = {
  scope: 'Personas cuyo propietario de cliente potencial es usted',
  scopeWithCount: (count) => `${counting(count)} cuyo propietario de cliente potencial es usted`,
  nobody: 'Persona sin nombre',
  nothing: '–',

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

  combo: {
    noMatch: (text) => `Nada coincide con “${text}”`,
    more: (count) => `${number(count)} más. Escriba para buscar otras opciones.`,
    show: (label) => `Mostrar opciones de ${label}`,
    found: (count) => counted(count, 'opción', 'opciones'),
  },
}
