import type { lists as english } from '../lists'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

const andMore = (names: readonly string[]) =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} y ${number(names.length - 2)} más`

const ofLists = (count: number) => counted(count, 'lista', 'listas')

export const lists: Translated<typeof english> = {
  table: 'Listas',
  noun: (count) => plural(count, { one: 'lista', other: 'listas' }),
  columns: { name: 'Lista', contacts: 'Contactos', membership: 'Pertenencia' },
  editable: (count, pending) =>
    `Listas que puede cambiar (${number(count)}${pending === 0 ? '' : `, ${counted(pending, 'pendiente', 'pendientes')}`})`,
  locked: (count) => `Mantenidas por la sincronización con Dynamics (${number(count)})`,
  lockedNote: 'Cambian con el registro, no aquí',
  dynamic: 'Dinámica',
  dynamicTitle: 'La mantiene la sincronización con Dynamics. Cambia con el registro, no aquí.',
  contacts: (count) => counted(count, 'contacto', 'contactos'),
  contactsWord: (count) => plural(count, { one: 'contacto', many: 'de contactos', other: 'contactos' }),
  unknownCount: '–',

  remove: 'Quitar',
  removeFrom: (title) => `Quitar de ${title}`,
  adding: 'Agregando, pendiente',
  removing: 'Quitando, pendiente',
  notAdded: 'No agregado',
  notRemoved: 'No quitado',
  unclear: 'No se sabe',
  retry: 'Reintentar',
  retryFor: (title) => `Reintentar ${title}`,
  checkAgainFor: (title) => `Volver a comprobar, ${title}`,
  dismiss: 'Descartar',
  dismissFor: (title) => `Descartar ${title}`,

  added: (titles) => `Agregado a ${andMore(titles)}`,
  removed: (titles) => `Quitado de ${andMore(titles)}`,
  undone: (message) => `Deshecho: ${message}`,
  ended: (tag, titles, reason) => `${tag}: ${andMore(titles)}. ${reason}`,
  reasons: {
    importFailed: 'Net-Results no pudo completar la importación. No se ha cambiado nada.',
    personRefused: (emailAddress) =>
      `Net-Results rechazó la dirección de correo ${emailAddress}. No se ha cambiado nada.`,
    personRefusedSaying: (emailAddress, message) =>
      `Net-Results rechazó la dirección de correo ${emailAddress}: ${message}. No se ha cambiado nada.`,
    notApplied: 'Net-Results completó la importación y sigue mostrando la pertenencia como estaba.',
    refusedSaying: (message) => `Net-Results rechazó el cambio: ${message}. No se ha cambiado nada.`,
    notSent: (title) => `${title}. No se ha cambiado nada.`,
    maybeSent: (title) =>
      `${title}. Puede que el cambio se haya realizado de todos modos. Reintentar es seguro: nadie entra dos veces en una lista.`,
    lostSight: (title) => `${title}. El cambio se envió; no se sabe si se ha completado.`,
    stillRunning: 'Net-Results sigue procesando la importación después de 10 minutos. Puede completarse más tarde.',
  },

  addTitle: 'Agregar a una lista',
  search: 'Buscar listas para agregar',
  addable: (count) => `${ofLists(count)} para elegir`,
  matching: (count, text) =>
    `${ofLists(count)} ${plural(count, { one: 'coincide', other: 'coinciden' })} con “${text}”`,
  firstShown: (shown) =>
    plural(shown, {
      one: `Se muestra la primera (${number(shown)}). Escriba para buscar otras.`,
      other: `Se muestran las primeras ${number(shown)}. Escriba para buscar otras.`,
    }),
  searching: 'Buscando en todas las listas de Net-Results',
  addTo: (count) => (count === 0 ? 'Agregar a listas' : `Agregar a ${ofLists(count)}`),
  nothingToAdd: (name) => `${name} ya está en todas las listas que se pueden cambiar.`,

  filter: 'Buscar en estas listas',
  filteredTitle: (text) => `Ninguna lista coincide con “${text}”`,
  filteredBody: (name) => `Puede que ${name} no esté en ella o que tenga otro nombre.`,
  clearSearch: 'Borrar búsqueda',
  noneTitle: (name) => `${name} no está en ninguna lista`,
  noneBody: 'Las listas se muestran aquí en cuanto una persona está en ellas.',

  note: (count, pending) =>
    `${ofLists(count)}${pending === 0 ? '' : `, ${counted(pending, 'pendiente', 'pendientes')}`}. Los cambios se completan cuando Net-Results termina la importación, normalmente en menos de un minuto.`,
  dropped: (count) =>
    `${ofLists(count)} no ${plural(count, { one: 'se pudo leer y se ha omitido', other: 'se pudieron leer y se han omitido' })}.`,
  unnamed: (count, ceiling) =>
    `${counted(count, 'pertenencia más corresponde', 'pertenencias más corresponden')} a suscripciones o a listas posteriores a las primeras ${number(ceiling)}. Busque una lista por su nombre para verla.`,
  checked: (checked, total) =>
    `Comprobación: ${number(checked)} de ${ofLists(total)}. La API de esta cuenta indica la pertenencia lista por lista.`,
  checkMore: (count) => `Comprobar ${number(count)} más`,
  checking: 'Comprobando',
  unsupported: 'Las listas se pueden ver y cambiar en Net-Results.',
  unsupportedEdit: 'Esta cuenta de Net-Results no ofrece cambiar la pertenencia a través de su API.',
}
