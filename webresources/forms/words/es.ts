import type { CommandWords } from './en'

export const es: CommandWords = {
  thisRecord: 'Este registro',
  saveTitle: '¿Guardar primero el registro?',
  saveText:
    'Net-Results recibe el registro tal como está guardado. Este formulario tiene cambios que aún no se han guardado.',
  saveAndSync: 'Guardar y sincronizar',
  cancel: 'Cancelar',
  notSaved: 'El registro no se guardó; puede que el formulario indique el motivo. No se envió nada a Net-Results.',
  noPerson: 'Abra o elija contactos o clientes potenciales guardados. Solo estos se pueden sincronizar.',
  tooMany: 'Elija como máximo {most} registros a la vez.',
  twoTables: 'Elija contactos o clientes potenciales, no ambos a la vez.',
  noAccountPage:
    'Este formulario no muestra la pestaña Net-Results, donde se sincroniza la cuenta. Pida a su administrador que muestre la pestaña, o abra la cuenta en otro formulario.',
  busy: 'Ya se está sincronizando. Espere a que termine.',
  noCredentials:
    'Su registro de usuario no tiene credenciales de Net-Results que se puedan usar. Inicie sesión en la pestaña Net-Results del formulario y sincronice desde allí, o pida a su administrador que rellene las credenciales de Net-Results.',
  refusedAddress:
    'La variable de entorno nr_ApiBaseUrl contiene {address}, adonde no se envían credenciales. Pida a su administrador que la corrija.',
  progress: 'Sincronizando con Net-Results: {who}',
  records: '{count} registros',
  nothingSent: 'No se envió nada a Net-Results.',
  many: '{synced} de {all} registros están sincronizados con Net-Results.',
  more: 'y {count} más',
  added: '{who}: se agregó a Net-Results.',
  updated: '{who}: se actualizó en Net-Results.',
  notSent: '{who}: no se envió, {reason}.',
  notRead: '{who}: no se envió, Dynamics no da el registro.',
  refused: '{who}: Net-Results lo rechazó, {message}.',
  failed: '{who}: no se sincronizó. Net-Results no pudo completar la importación: {message}.',
  running: '{who}: se envió. Net-Results sigue trabajando en ello.',
  untold: '{who}: se envió. Net-Results no dice qué ha sido de ello.',
  lostSight: '{who}: se envió. No se pudo preguntar si Net-Results ha terminado.',
  doubtful:
    '{who}: no se puede saber si Net-Results lo recibió. No se envió de nuevo; volver a sincronizar no causa ningún daño.',
  noReason: 'sin motivo indicado',
  noEmail: 'no tiene dirección de correo electrónico, y solo se sincronizan registros que la tienen',
  inactive: 'está inactivo, y los registros inactivos no se sincronizan',
  emailNotMapped: 'la asignación de campos no tiene columna para «Email Address»',
  unreachable:
    'No se pudo establecer contacto con Net-Results. Inténtelo de nuevo; si sigue igual, abra la pestaña Net-Results, que indica el motivo.',
  notAllowed: 'Dynamics no le permite hacer esto. Consulte a su administrador.',
  wrongCredentials:
    'Net-Results no aceptó su contraseña. Guarde la correcta en la consola de integración, en Credenciales.',
  notPermitted: 'Su usuario de Net-Results no tiene el permiso.',
  wrongAddress: 'La API de Net-Results no responde en la dirección que tiene Dynamics.',
  throttled: 'Llegaron demasiadas solicitudes a la vez. Espere un momento e inténtelo de nuevo.',
  down: 'Net-Results no está disponible. Inténtelo de nuevo en unos minutos.',
  blockedByPolicy: 'La directiva de seguridad de contenido de Dynamics no deja que este comando llegue a Net-Results.',
  offline: 'No tiene conexión.',
  unsupported: 'Esta cuenta de Net-Results no ofrece importaciones a través de su API.',
  notFound: 'Dynamics no encuentra el registro.',
  sessionExpired: 'Su sesión de Dynamics ha terminado. Vuelva a cargar la página e inicie sesión.',
  refusedAll: 'Net-Results rechazó la solicitud: {message}.',
  unknownColumn:
    'La asignación de campos de Net-Results nombra {columns}, que Dynamics no tiene. Pida a su administrador que la corrija.',
  otherwise: 'No se pudo hacer{kind}. Inténtelo de nuevo o abra la pestaña Net-Results.',
}
