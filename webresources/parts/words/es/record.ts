import type { record as english } from '../record'
import type { Translated } from '../Translated'

export const record: Translated<typeof english> = {
  merged:
    'Este registro se combinó con otro y está inactivo. Net-Results se guía por la dirección de correo, así que la misma persona aparece en ambos.',
  openMerged: 'Abrir el registro con el que se combinó',
  qualified:
    'Este cliente potencial se ha calificado. Lo que hace su dirección de correo en Net-Results se muestra tanto aquí como en el contacto.',
  disqualified:
    'Este cliente potencial se ha descalificado. Net-Results puede seguir registrando lo que hace la persona.',
  inactive: 'Este registro está inactivo en Dynamics. Net-Results puede seguir registrando lo que hace la persona.',
  noEmail: {
    title: (name) => `${name} no tiene dirección de correo`,
    body: 'Net-Results busca a las personas por su dirección de correo. Agregue una a este registro, guárdelo y vuelva a comprobar.',
  },
  unknownPerson: {
    title: (name) => `Net-Results aún no conoce a ${name}`,
    body: (email) =>
      `Ningún contacto de Net-Results tiene la dirección de correo ${email}. La actividad aparecerá cuando Net-Results haya registrado a esta persona.`,
  },
}
