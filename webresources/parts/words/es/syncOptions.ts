import type { syncOptions as english } from '../syncOptions'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const syncOptions: Translated<typeof english> = {
  form: 'Opciones de sincronización',
  groups: {
    sync: 'Sincronizaciones',
    fromDynamics: 'De Dynamics a Net-Results',
    toDynamics: 'De Net-Results a Dynamics',
  },
  names: {
    syncsEnabled: 'Sincronizaciones habilitadas',
    notificationRecipients: 'Destinatarios de las notificaciones de sincronización completa y de errores',
    onlyWithEmail:
      'Al sincronizar contactos y clientes potenciales desde Dynamics, sincronizar solo los registros con dirección de correo',
    dynamicsWritesEmpty: 'Permitir que Dynamics escriba campos vacíos en Net-Results',
    netResultsWritesEmpty: 'Permitir que Net-Results escriba campos vacíos en Dynamics',
    syncLeadScoreChanges: 'Sincronizar los cambios de puntuación con Dynamics',
    onlyLeadScoreOnChange: 'Sincronizar solo la puntuación cuando cambie la puntuación',
    skipInactive: 'No sincronizar elementos inactivos',
    syncMarketingLists: 'Sincronizar listas de marketing de Microsoft Dynamics con Net-Results',
    defaultAccountName: 'Nombre de cuenta predeterminado',
    defaultLastName: 'Apellidos predeterminados',
  },
  hints: {
    syncsEnabled: 'Si está desactivado, no se sincroniza nada en ninguna dirección.',
    notificationRecipients: 'Direcciones de correo separadas por comas. Déjelo vacío para no notificar a nadie.',
    onlyWithEmail: 'Los registros sin dirección de correo se quedan solo en Dynamics.',
    dynamicsWritesEmpty: 'Un campo que se vacía en Dynamics se vacía también en Net-Results.',
    netResultsWritesEmpty: 'Un campo vacío en Net-Results vacía el de Dynamics.',
    syncLeadScoreChanges: 'Escribe en el registro de Dynamics cada vez que cambia su puntuación.',
    onlyLeadScoreOnChange: 'En ese caso escribe solo la puntuación, no todo el registro. Requiere la opción anterior.',
    skipInactive: 'Se omiten los contactos y cuentas desactivados y los clientes potenciales cerrados.',
    syncMarketingLists: 'Las listas de marketing de Dynamics pasan a ser listas de Net-Results.',
    defaultAccountName: 'Para registros sin cuenta.',
    defaultLastName: 'Para registros sin apellidos.',
  },
  emptyDefault: {
    defaultAccountName: 'Sin él, los registros que no tienen cuenta acaban en un error de sincronización.',
    defaultLastName: 'Sin ellos, los registros que no tienen apellidos acaban en un error de sincronización.',
  },
  unknown: 'Net-Results no indica el valor de esta opción. Se queda como está hasta que usted elija.',
  on: 'Activado',
  off: 'Desactivado',
  notSaid: 'No se sabe',
  empty: 'Vacío',
  problems: {
    separator: 'Separe las direcciones con comas.',
    notAnAddress: (text) => `“${text}” no es una dirección de correo.`,
    tooLong: (most) => `Dynamics admite ${number(most)} caracteres como máximo.`,
    unprintable: 'Los nombres no llevan saltos de línea ni caracteres de control.',
    count: (count) =>
      count === 1 ? 'Corrija primero la opción marcada arriba.' : 'Corrija primero las opciones marcadas arriba.',
  },

  fullSync: {
    title: 'Sincronización completa',
    lastFullSync: 'Última sincronización completa',
    lastDownSync: 'Última sincronización de descarga',
    never: 'Nunca, o no se sabe',
    hint: 'Las sincronizaciones de descarga se ejecutan cada hora y transfieren lo que ha cambiado. Una sincronización completa lo transfiere todo y solo se inicia manualmente.',
    button: 'Sincronización completa desde Dynamics',
    running: 'Hay una sincronización completa en curso. Las de descarga esperan a que termine.',
    runningNote: 'Esta página lo comprueba cada minuto.',
    ended: 'La sincronización completa ha terminado',
    started: 'La sincronización completa se ha iniciado',
    starting: 'Iniciando la sincronización completa',
    notStarted: 'No se inició la sincronización completa',
    unsure: 'No se sabe si se inició la sincronización completa',
    unsureBody: 'No se ha vuelto a pedir. Vuelva a comprobarlo antes de iniciar otra.',
    confirmTitle: '¿Iniciar una sincronización completa desde Dynamics?',
    confirm: [
      'Net-Results vuelve a leer de Dynamics todos los contactos, clientes potenciales y cuentas. Esto tarda horas y, con muchos registros, días.',
      'Mientras tanto no se ejecuta ninguna sincronización de descarga: lo que cambia en Dynamics solo llega a Net-Results cuando la sincronización completa lo procesa o después de que termine.',
      'No se puede detener desde aquí.',
    ],
    confirmDisabled: 'Sincronizaciones habilitadas está desactivado, por lo que Net-Results puede rechazarlo.',
    start: 'Iniciar sincronización completa',
    cancel: 'Cancelar',
    notOffered: 'Esta cuenta de Net-Results no puede iniciar una sincronización completa a través de la API.',
  },
  notOffered: 'Esta cuenta de Net-Results no ofrece las opciones de sincronización a través de la API.',
  readOnly:
    'Esta cuenta de Net-Results muestra sus opciones de sincronización a través de la API, pero no permite cambiarlas con ella.',
  open: 'Abrir opciones de sincronización en Net-Results',
}
