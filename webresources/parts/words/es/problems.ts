import type { problems as english } from '../problems'
import type { Translated } from '../Translated'
import { counted } from './counted'

export const problems: Translated<typeof english> = {
  unsaved: {
    title: 'Guarde primero el registro',
    body: 'Net-Results muestra lo que sabe en cuanto se guarda este registro.',
  },
  bulkEdit: {
    title: 'Más de un registro',
    body: 'Abra un solo registro para ver lo que Net-Results sabe de esa persona.',
  },
  noRecord: {
    title: 'No hay ningún registro',
    body: 'Esta página muestra un contacto o un cliente potencial. Ábrala desde la pestaña Net-Results de un formulario de contacto o de cliente potencial.',
  },
  wrongTable: {
    title: 'No es un contacto ni un cliente potencial',
    body: 'Esta página muestra un contacto o un cliente potencial. Un administrador puede poner la página de cuenta en los formularios de cuenta.',
  },
  hostMissing: {
    title: 'Abra esta página en Dynamics',
    body: 'Esta página funciona dentro de Dynamics 365, en el formulario de un contacto o de un cliente potencial. No se ha abierto desde Dynamics.',
  },
  noCredentials: {
    title: 'Inicie sesión en Net-Results',
    body: 'Su registro de usuario no tiene credenciales de Net-Results. Guárdelas en él o úselas hasta que se cierre esta página.',
  },
  unreadableCredentials: {
    title: 'Inicie sesión en Net-Results',
    body: 'Su registro de usuario tiene un nombre de usuario de Net-Results, pero ninguna contraseña que usted pueda leer: la seguridad de columnas la oculta o no se ha guardado.',
    hint: 'Pida al administrador que le conceda acceso a su propia contraseña en la consola de integración, en Credenciales. Mientras tanto, úsela solo en esta sesión.',
  },
  unreadableRecord: {
    title: 'Dynamics no le muestra su propio registro de usuario',
    body: 'Su rol de seguridad no le permite leerlo, por lo que esta página no puede buscar credenciales guardadas. Puede usarlas solo en esta sesión.',
    hint: 'Pida al administrador el rol Net-Results User.',
  },
  unusableCredentials: {
    title: 'No se pueden enviar las credenciales de Net-Results guardadas',
    hint: 'Guárdelas corregidas o úselas solo en esta sesión.',
  },
  wrongCredentials: {
    title: 'Net-Results no aceptó su contraseña',
    body: (userName) =>
      `El nombre de usuario ${userName} o su contraseña no son correctos. Puede que se haya cambiado en Net-Results. No se hará ningún otro intento hasta que usted lo pida.`,
    hint: 'Guarde la correcta o úsela solo en esta sesión.',
  },
  refusedAddress: {
    title: 'La dirección de la API no está permitida',
    body: (address) =>
      `La variable de entorno nr_ApiBaseUrl tiene el valor ${address}. Sus credenciales solo se envían a direcciones https de net-results.com, por lo que no se envió nada.`,
    hint: 'Un administrador puede corregir la variable en la solución Funnel Vision Marketing Automation.',
  },
  netResults: {
    notPermitted: {
      title: 'Net-Results no le permite ver esto',
      body: 'Su usuario de Net-Results no tiene el permiso necesario. Consulte a quien administra Net-Results en su empresa.',
    },
    wrongAddress: {
      title: 'No se encontró Net-Results',
      body: 'La API no responde en la dirección que tiene Dynamics. Un administrador puede corregir la variable de entorno nr_ApiBaseUrl.',
    },
    throttled: {
      title: 'Net-Results está ocupado',
      body: (seconds) =>
        seconds === null
          ? 'Han llegado demasiadas solicitudes a la vez. Espere un momento e inténtelo de nuevo.'
          : `Han llegado demasiadas solicitudes a la vez. Inténtelo de nuevo en ${counted(seconds, 'segundo', 'segundos')}.`,
    },
    down: {
      title: 'Net-Results no funciona',
      body: 'Net-Results respondió con un error propio. El registro está bien. Inténtelo de nuevo en unos minutos.',
    },
    timeout: {
      title: 'Net-Results no responde',
      body: 'No hubo respuesta en 15 segundos. Inténtelo de nuevo; si sigue igual, la red o Net-Results están sobrecargados.',
    },
    offline: {
      title: 'No tiene conexión',
      body: 'Este dispositivo no tiene conexión de red. Conéctelo e inténtelo de nuevo.',
    },
    blockedByPolicy: {
      title: 'Dynamics no permite que esta página acceda a Net-Results',
      body: (host) =>
        `La directiva de seguridad de contenido bloquea ${host}. Un administrador puede agregarlo a connect-src en el centro de administración de Power Platform, en Privacidad y seguridad.`,
    },
    blocked: {
      title: 'No se puede acceder a Net-Results desde esta dirección',
      body: (origin) =>
        `El explorador no recibió ninguna respuesta legible. O la red bloquea Net-Results, o Net-Results no acepta llamadas desde ${origin}. Si otras páginas funcionan, pida al soporte técnico de Net-Results que permita esa dirección.`,
    },
    unsupported: {
      title: 'No disponible en esta cuenta de Net-Results',
      body: (operation) =>
        `La API de esta cuenta no tiene ${operation}. Pregunte al soporte técnico de Net-Results si se puede activar.`,
    },
    refused: {
      title: 'Net-Results rechazó la solicitud',
      body: 'Net-Results entendió la solicitud y no la llevó a cabo. Los detalles contienen lo que necesita el soporte técnico de Net-Results.',
      said: (message) => `Net-Results indica: “${message}”`,
    },
    malformed: {
      title: 'No se pudo leer la respuesta',
      body: 'Net-Results respondió en un formato que esta versión no conoce. Los detalles contienen lo que necesita el soporte técnico de Net-Results.',
    },
  },
  dataverse: {
    notFound: {
      title: 'El registro ya no existe',
      body: 'Dynamics no encuentra este registro. Se eliminó o usted ya no puede verlo.',
    },
    privilege: {
      title: 'A su rol de seguridad le falta un permiso',
      body: 'Dynamics no le permite leer esta tabla. Pida al administrador el rol Net-Results User.',
    },
    access: {
      title: 'No puede ver este registro',
      body: 'Dynamics no le permite leer este registro. Pida a su propietario que lo comparta con usted.',
    },
    secured: {
      title: 'Una columna está protegida',
      body: 'La seguridad de columnas no permite lo que ha pedido esta página. Consulte al administrador.',
    },
    unknownColumn: {
      title: 'Falta en Dynamics una columna asignada',
      body: 'La asignación de campos de Net-Results indica una columna que esta tabla no tiene. Pida al administrador que la corrija.',
      named: (columns) =>
        `La asignación de campos de Net-Results indica ${columns.join(', ')}, que no existe en esta tabla. Pida al administrador que la corrija.`,
    },
    throttled: {
      title: 'Dynamics está ocupado',
      body: 'Ha enviado muchas solicitudes a Dynamics en poco tiempo. Espere un momento e inténtelo de nuevo.',
    },
    conflict: {
      title: 'Otra persona cambió el registro',
      body: 'Vuelva a cargar el registro e inténtelo de nuevo.',
    },
    sessionExpired: {
      title: 'Vuelva a iniciar sesión en Dynamics',
      body: 'Su sesión de Dynamics ha terminado. Vuelva a cargar la página del explorador e inicie sesión.',
    },
    offline: {
      title: 'No tiene conexión',
      body: 'Este dispositivo no tiene conexión de red. Conéctelo e inténtelo de nuevo.',
    },
    malformed: {
      title: 'Dynamics respondió en un formato desconocido',
      body: 'Esta versión no entiende lo que devolvió Dynamics. Los detalles contienen lo que necesita el administrador.',
    },
    unknown: {
      title: 'Dynamics no pudo responder',
      body: 'Dynamics notificó un error. Inténtelo de nuevo; los detalles contienen lo que necesita el administrador.',
    },
  },
  unexpected: {
    title: 'Se produjo un error en esta página',
    body: 'La página encontró un caso que no conoce. Inténtelo de nuevo; si sigue igual, envíe los detalles al administrador.',
  },
}
