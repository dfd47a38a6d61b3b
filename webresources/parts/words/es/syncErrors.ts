import type { syncErrors as english } from '../syncErrors'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

const errors = (count: number) => counted(count, 'error', 'errores')

export const syncErrors: Translated<typeof english> = {
  table: 'Errores de sincronización',
  noun: 'errores',
  columns: {
    direction: 'Dirección',
    error: 'Error',
    entity: 'Entidad',
    who: 'Quién',
    description: 'Descripción',
    at: 'Fecha y hora',
    actions: 'Descartar',
  },
  directions: { download: 'Descarga a Net-Results', upload: 'Carga en CRM' },
  moment: (day, time) => `${day}, ${time}`,
  unnamedKind: 'Error sin nombre',
  unnamedRecord: 'Abrir registro',
  nameOf: (error, who) => `${error}, ${who}`,

  search: 'Buscar quién o descripción',
  filters: { error: 'Error', entity: 'Entidad', direction: 'Dirección', days: 'Fecha' },
  allErrors: (count) => (count === null ? 'Todos los errores' : `Todos los errores (${number(count)})`),
  allEntities: 'Todas las entidades',
  bothDirections: 'Ambas direcciones',
  anyDate: 'Cualquier fecha',
  days: { 1: 'Últimas 24 horas', 7: 'Últimos 7 días', 30: 'Últimos 30 días' },
  counted: (name, count) => `${name} (${number(count)})`,

  dismiss: 'Descartar',
  dismissOne: (name) => `Descartar ${name}`,
  dismissAll: (count) => `Descartar todos (${number(count)})`,
  clear: 'Borrar selección',
  dismissed: (count, first) =>
    count === 1 ? `Descartado: ${first}` : `${counted(count, 'error descartado', 'errores descartados')}`,
  restored: (count) => `${errors(count)} de nuevo en la lista`,
  gone: (count) => `${counted(count, 'error descartado', 'errores descartados')} en Net-Results`,
  notDismissed: (count) => `${errors(count)} ${plural(count, { one: 'no se descartó', other: 'no se descartaron' })}`,
  unsure: 'No se sabe si se descartaron los errores',
  unsureBody: 'No se ha vuelto a pedir. Actualice para ver cuáles siguen ahí.',
  retry: 'Descartar de nuevo',
  cannotDismiss: 'Esta cuenta de Net-Results no permite descartar errores a través de la API.',

  foot: (count, since) => (since === null ? errors(count) : `${errors(count)} desde ${since}`),
  comesBack: 'Un error descartado vuelve si la próxima sincronización falla de la misma manera.',

  details: {
    meaning: 'Qué significa',
    remedy: 'Qué hacer',
    said: 'Net-Results indica',
    noDescription: 'Net-Results no da ninguna descripción.',
  },
  kinds: {
    'Dynamics Error': {
      meaning: 'Dynamics rechazó lo que Net-Results quería escribir. La descripción reproduce su mensaje.',
      remedy:
        'Si menciona un privilegio, asigne al usuario de sincronización el rol Net-Results Sync for Dynamics 365. Si menciona una regla, un complemento o un duplicado, corrija el registro o la regla. La próxima sincronización lo vuelve a intentar.',
    },
    'Duplicate User': {
      meaning:
        'Dos usuarios de Dynamics tienen el mismo nombre de usuario de Net-Results, por lo que Net-Results no sabe de quién son los clientes potenciales.',
      remedy:
        'Asigne a cada usuario su propio nombre de usuario de Net-Results, en Credenciales de Net-Results del registro de usuario.',
    },
    'Invalid Email': {
      meaning: 'No se puede enviar correo a la dirección del registro. El registro no se sincronizó.',
      remedy:
        'Abra el registro y corrija su dirección de correo. La próxima sincronización de descarga lo transferirá.',
    },
    'Invalid User': {
      meaning: 'El propietario del registro, o el usuario indicado, no existe en ambos sistemas.',
      remedy:
        'Asigne el registro a un usuario que tenga credenciales de Net-Results o proporciónelas a su propietario.',
    },
    'Invalid Account': {
      meaning:
        'La cuenta a la que pertenece el registro se eliminó en Dynamics o el usuario de sincronización no puede leerla.',
      remedy: 'Elija otra cuenta en el registro o permita al usuario de sincronización leer esa cuenta.',
    },
    'Required Field': {
      meaning: 'Un campo obligatorio está vacío. El registro no se sincronizó.',
      remedy:
        'Rellene el campo en el registro. Si faltan apellidos o nombres de cuenta, puede establecer un valor predeterminado en Opciones de sincronización.',
    },
    'Invalid Value': {
      meaning:
        'Un valor no cabe en el campo al que está asignado: es demasiado largo, de otro tipo o no es ninguna de las opciones.',
      remedy:
        'Corrija el valor en el registro, agregue la opción en Dynamics o cambie la asignación en Asignaciones de campos.',
    },
    'Invalid Role': {
      meaning: 'El rol de seguridad del usuario de sincronización no permite algo que la sincronización necesita.',
      remedy:
        'Asigne al usuario de sincronización el rol Net-Results Sync for Dynamics 365 o agregue a su rol lo que indica la descripción.',
    },
    'Invalid Login': {
      meaning: 'Net-Results no pudo iniciar sesión con lo que está guardado para el usuario.',
      remedy:
        'Guarde el nombre de usuario y la contraseña correctos en Credenciales de Net-Results del registro de usuario. Configuración inicial los prueba.',
    },
  },
  unknownKind: {
    meaning: 'Net-Results notifica un error que esta versión no conoce.',
    remedy: 'Lea la descripción y, si no ayuda, consulte al soporte técnico de Net-Results.',
  },

  none: {
    title: 'No hay errores de sincronización',
    both: (down, full) => `Última sincronización de descarga: ${down}. Última sincronización completa: ${full}.`,
    down: (down) => `Última sincronización de descarga: ${down}.`,
    full: (full) => `Última sincronización completa: ${full}.`,
    running: 'Hay una sincronización completa en curso.',
    never: 'Net-Results no indica cuándo se realizó la última sincronización.',
    reading: 'Consultando cuándo se realizó la última sincronización.',
    disabled: 'Las sincronizaciones están deshabilitadas, por lo que no surgen errores nuevos.',
  },
  notOffered: 'Esta cuenta de Net-Results no ofrece los errores de sincronización a través de la API.',
  open: 'Abrir Net-Results',
}
