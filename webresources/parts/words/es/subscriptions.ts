import type { subscriptions as english } from '../subscriptions'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'
import { listed } from './listed'

const ofSubscriptions = (count: number) => counted(count, 'suscripción', 'suscripciones')
const pendingToo = (pending: number) => (pending === 0 ? '' : `, ${counted(pending, 'pendiente', 'pendientes')}`)

export const subscriptions: Translated<typeof english> = {
  table: 'Suscripciones',
  columns: { name: 'Suscripción', membership: 'Pertenencia' },
  editable: (count, pending) => `Suscripciones (${number(count)}${pendingToo(pending)})`,
  internalName: (name) => `En Net-Results: ${name}`,

  addTitle: 'Agregar una suscripción',
  search: 'Buscar suscripciones para agregar',
  addable: (count) => `${ofSubscriptions(count)} para elegir`,
  matching: (count, text) =>
    `${ofSubscriptions(count)} ${plural(count, { one: 'coincide', other: 'coinciden' })} con “${text}”`,
  addTo: (count) => (count === 0 ? 'Agregar suscripciones' : `Agregar ${ofSubscriptions(count)}`),
  nothingToAdd: (name) => `${name} tiene todas las suscripciones.`,

  filter: 'Buscar en estas suscripciones',
  filteredTitle: (text) => `Ninguna suscripción coincide con “${text}”`,
  filteredBody: (name) => `Puede que ${name} no la tenga o que tenga otro nombre.`,
  noneTitle: (name) => `${name} no tiene ninguna suscripción`,
  noneBody: 'Las suscripciones se muestran aquí en cuanto una persona tiene alguna.',

  note: (count, pending) =>
    `${ofSubscriptions(count)}${pendingToo(pending)}. Los cambios se completan cuando Net-Results termina la importación, normalmente en menos de un minuto.`,
  dropped: (count) =>
    `${ofSubscriptions(count)} no ${plural(count, { one: 'se pudo leer y se ha omitido', other: 'se pudieron leer y se han omitido' })}.`,
  checked: (checked, total) =>
    `Comprobación: ${number(checked)} de ${ofSubscriptions(total)}. La API de esta cuenta las indica una por una.`,

  unsupported: 'Las suscripciones se pueden ver y cambiar en Net-Results.',
  unsubscribed: (name) =>
    `Consta la baja de ${name} de todos los correos. No se puede agregar una suscripción hasta que ${name} vuelva a aceptar recibir correo, y eso no se hace aquí.`,
  mailingUnknown: (name) =>
    `No se pudo leer si consta la baja de ${name} de todos los correos, por lo que ahora no se puede agregar nada.`,

  consent: {
    title: (count, name) => `¿Agregar ${count === 1 ? 'una suscripción' : ofSubscriptions(count)} para ${name}?`,
    body: 'Una suscripción es el consentimiento para recibir correo. Solo la persona puede darlo.',
    agreed: (name, titles) => `${name} aceptó recibir ${listed(titles)}`,
    how: '¿Cómo lo aceptó?',
    choose: 'Elija una opción',
    ways: {
      phone: 'Por teléfono',
      inPerson: 'En persona',
      writing: 'Por escrito, por correo electrónico o carta',
      form: 'En un formulario o un evento',
    },
    recorded: 'La respuesta se guarda en Net-Results como nombre de la importación.',
    confirm: (count) => `Agregar ${plural(count, { one: 'suscripción', other: ofSubscriptions(count) })}`,
  },
}
