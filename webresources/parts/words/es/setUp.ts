import type { setUp as english } from '../setUp'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'

export const setUp: Translated<typeof english> = {
  summary: (done, total) => `${number(done)} de ${counted(total, 'paso listo', 'pasos listos')}`,
  left: (toDo, cannotTell) =>
    [
      ...(toDo > 0 ? [counted(toDo, 'pendiente', 'pendientes')] : []),
      ...(cannotTell > 0
        ? [
            `${number(cannotTell)} no ${plural(cannotTell, { one: 'se puede', other: 'se pueden' })} comprobar desde aquí`,
          ]
        : []),
    ].join(', '),
  nothingLeft: 'No queda nada por hacer',
  checking: (left) =>
    `Comprobando, ${plural(left, { one: 'queda', other: 'quedan' })} ${counted(left, 'paso', 'pasos')}`,
  checkAgain: 'Volver a comprobar',
  checkStep: (title) => `Volver a comprobar: ${title}`,
  markAsDone: 'Marcar como listo',
  markStep: (title) => `Marcar como listo: ${title}`,
  takeBack: 'No está listo',
  takeBackStep: (title) => `No está listo: ${title}`,
  saidDone: (title) => `Marcado como listo: ${title}`,
  saidNotDone: (title) => `Ya no está marcado como listo: ${title}`,
  copyReport: 'Copiar informe',
  downloadReport: 'Descargar informe',
  reportNote: 'El informe no contiene nombres de personas ni contraseñas.',
  exported: 'Informe descargado',
  foot: (time) => `Comprobado con Dataverse y Net-Results: ${time}. Nada de esta pestaña cambia ninguna configuración.`,
  footChecking: 'Comprobando con Dataverse y Net-Results. Nada de esta pestaña cambia ninguna configuración.',
  open: (place) => `Abrir ${place}`,
  newTab: 'se abre en una pestaña nueva',
  statuses: {
    done: 'Listo',
    toDo: 'Pendiente',
    cannotTell: 'No se sabe',
    asking: 'Comprobando',
  },
  sections: {
    move: { title: 'Usuario de la aplicación', note: 'Los pasos que indica Net-Results, en su orden' },
    dynamics: { title: 'Dynamics 365', note: 'Qué se ha importado y quién puede hacer qué' },
    connection: { title: 'Conexión', note: 'El camino de esta página a Net-Results' },
  },
  titles: {
    disableSyncs: 'Sincronizaciones deshabilitadas durante la configuración inicial',
    mfaExclusions: 'Exclusiones de MFA antiguas quitadas',
    oldApplication: 'Aplicación empresarial antigua eliminada',
    adminConsent: 'Consentimiento del administrador concedido',
    syncRole: 'Rol “Net-Results Sync for Dynamics 365” importado',
    applicationUser: 'Usuario de la aplicación con el rol',
    enableSyncs: 'Sincronizaciones habilitadas',
    fieldMappings: 'Las asignaciones de campos se cargan',
    solution: 'Solución instalada y de la misma versión que estas páginas',
    repRole: 'Representantes con el rol “Net-Results User”',
    auditing: 'Eliminaciones auditadas',
    passwordColumn: 'Contraseñas protegidas',
    repCredentials: 'Representantes con credenciales y acceso a su contraseña',
    apiAddress: 'La dirección de la API está permitida y responde',
    contentSecurityPolicy: 'La directiva de seguridad de contenido permite las llamadas',
    crossOrigin: 'Net-Results acepta llamadas desde Dynamics (CORS)',
    signIn: 'La prueba de conexión funciona',
    clock: 'El reloj está en hora',
  },
  places: {
    syncOptions: 'Opciones de sincronización',
    fieldMappings: 'Asignaciones de campos',
    credentials: 'Credenciales',
    optionsPage: 'página de opciones',
    mappingPage: 'página de asignaciones',
    consentPage: 'página de consentimiento',
    entra: 'Centro de administración de Entra',
    adminCenter: 'Centro de administración de Power Platform',
    maker: 'Power Apps',
  },
  marked: (day) => `Usted lo marcó como listo en este explorador: ${day}. No se puede comprobar desde aquí.`,
  failures: {
    notAllowed: {
      fact: 'Su rol de seguridad no le permite leer esto.',
      remedy: 'Abra esta página como administrador del sistema.',
    },
    notOffered: 'Su cuenta de Net-Results no ofrece esto a través de la API.',
    noLogin: {
      fact: 'No se puede consultar a Net-Results sin un inicio de sesión que funcione.',
      remedy: 'Resuelva primero los pasos de Conexión.',
    },
    lookUp: {
      disableSyncs:
        'Abra la página de opciones de Net-Results y compruebe que Syncs Enabled está desactivado hasta que los pasos 2 a 6 estén listos. Después, marque el paso.',
      enableSyncs: 'Abra la página de opciones de Net-Results y active Syncs Enabled. Después, marque el paso.',
      fieldMappings:
        'Abra la página de asignaciones de Net-Results y compruebe que ambas columnas muestran campos. Después, marque el paso.',
    },
    signIn: 'Corrija el nombre de usuario y la contraseña en Credenciales.',
    again: 'Vuelva a comprobarlo en unos minutos.',
  },
  report: {
    file: 'net-results-configuracion-inicial.txt',
    title: 'Net-Results para Dynamics 365: informe de configuración inicial',
    version: (version) => `Versión de las páginas: ${version}`,
    checked: (at) => `Comprobado: ${at}`,
    origin: (origin) => `Dynamics: ${origin}`,
    api: (address) => `API de Net-Results: ${address}`,
    error: (details) => `Error: ${details}`,
  },
}
