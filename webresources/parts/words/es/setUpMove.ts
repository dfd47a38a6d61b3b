import type { FindingValues } from '../../../domain/setup/SetUpStep'
import type { setUpMove as english } from '../setUpMove'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './counted'
import { list, ROLE, steps, USERS_PATH } from './setUpWording'

const APPLICATION_ID = 'f41adf61-824b-41ba-8c81-0f17fe22b244'

/** `prvReadContact` as people say it. */
const privilege = (name: string): string => name.replace(/^prv/, '').replace(/([a-z])([A-Z])/g, '$1 $2')
const privileges = (names: readonly string[]): string => list(names.map(privilege))

function lacking({ missing, ownOnly }: FindingValues['userPrivileges']): string {
  return [
    ...(missing.length > 0
      ? [
          `${plural(missing.length, { one: 'Falta', other: 'Faltan' })} ${number(missing.length)} de 24 privilegios: ${privileges(missing)}.`,
        ]
      : []),
    ...(ownOnly.length > 0
      ? [`Solo en el nivel Usuario, que no llega a ningún registro: ${privileges(ownOnly)}.`]
      : []),
  ].join(' ')
}

function depths(lowered: readonly string[]): string {
  return lowered.length === 0
    ? 'los 24 privilegios en el nivel Organización.'
    : `los 24 privilegios, ${number(lowered.length)} de ellos por debajo del nivel Organización: la sincronización no ve otras unidades de negocio con ${privileges(lowered)}.`
}

export const setUpMove: Translated<typeof english> = {
  syncsOff: () => ({ fact: 'Net-Results indica Sincronizaciones habilitadas: desactivado.' }),
  syncsOnAgain: () => ({
    fact: 'Los pasos hasta el usuario de la aplicación están listos y las sincronizaciones vuelven a estar activadas.',
  }),
  syncsOnTooEarly: ({ steps: left }) => ({
    fact: `Net-Results indica Sincronizaciones habilitadas: activado, pero ${plural(left.length, { one: 'queda', other: 'quedan' })} por hacer ${steps(left)}.`,
    remedy: 'Hasta entonces, desactive Sincronizaciones habilitadas en Opciones de sincronización.',
  }),
  syncsOnUnsure: ({ steps: left }) => ({
    fact: `Net-Results indica Sincronizaciones habilitadas: activado. Saber si es demasiado pronto depende de otros pasos: ${list(left.map(String))}.`,
    remedy: `Resuelva ${steps(left)} o desactive Sincronizaciones habilitadas hasta entonces.`,
  }),
  syncsUnsaid: () => ({
    fact: 'Net-Results no indica si las sincronizaciones están habilitadas.',
    remedy: 'Consulte Syncs Enabled en la página de opciones de Net-Results. Después, marque el paso.',
  }),
  mfaUnseen: () => ({
    fact: 'Microsoft Entra ID no permite que esta página lea el acceso condicional.',
    remedy:
      'En Acceso condicional, quite las exclusiones de la autenticación multifactor que se crearon para la aplicación antigua de Net-Results o su usuario. Después, marque el paso.',
  }),
  otherApplications: ({ applications }) => ({
    fact: `Aún habilitado en Dynamics: ${list(applications)}.`,
    remedy: 'Desactive ese usuario de la aplicación y elimine su aplicación empresarial en Microsoft Entra ID.',
  }),
  oldApplicationUnseen: () => ({
    fact: 'Dynamics no tiene ningún otro usuario de la aplicación de Net-Results. Microsoft Entra ID no permite que esta página lea las aplicaciones empresariales.',
    remedy: 'En Aplicaciones empresariales, elimine la aplicación antigua de Net-Results. Después, marque el paso.',
  }),
  consentUnseen: ({ userThere }) => ({
    fact: userThere
      ? 'Dynamics conoce la aplicación, lo que es buena señal, pero Microsoft Entra ID no permite que esta página lea los consentimientos.'
      : 'Microsoft Entra ID no permite que esta página lea los consentimientos.',
    remedy: 'Abra la página de consentimiento y compruebe que dice “Consent granted”. Después, marque el paso.',
  }),
  roleMissing: () => ({
    fact: `Dynamics no tiene el rol ${ROLE}.`,
    remedy:
      'Importe la solución Funnel Vision Marketing Automation, o Net-Results Sync for Dynamics 365 si solo quiere el rol.',
  }),
  rolePrivileges: (judgment) => ({
    fact: lacking(judgment),
    remedy: `Devuelva estos privilegios al rol ${ROLE} en el nivel Organización o vuelva a importar la solución.`,
  }),
  roleComplete: ({ version, managed, lowered }) => ({
    fact: `${version === null ? '' : `Versión ${version}, `}${managed ? 'administrado' : 'no administrado'}, ${depths(lowered)}`,
  }),
  userMissing: () => ({
    fact: `Dynamics no tiene ningún usuario de la aplicación con el id. ${APPLICATION_ID}.`,
    remedy: `En el centro de administración de Power Platform, elija ${USERS_PATH}, Usuarios de la aplicación, Nuevo usuario de la aplicación. Elija la aplicación Net-Results Sync for Dynamics 365 y asígnele el rol ${ROLE}.`,
  }),
  userDisabled: () => ({
    fact: 'El usuario de la aplicación existe, pero está desactivado.',
    remedy: `En el centro de administración de Power Platform, elija ${USERS_PATH}, Usuarios de la aplicación, y active Net-Results Sync for Dynamics 365.`,
  }),
  userWithoutRole: () => ({
    fact: 'El usuario existe y está habilitado, pero no tiene el rol.',
    remedy: `Asigne al usuario ${ROLE} en el centro de administración de Power Platform: ${USERS_PATH}, Usuarios de la aplicación, Editar roles de seguridad.`,
  }),
  userPrivileges: (judgment) => ({
    fact: `El usuario tiene el rol. ${lacking(judgment)}`,
    remedy: `Devuelva estos privilegios al rol ${ROLE} o vuelva a importar la solución.`,
  }),
  userReady: ({ lowered }) => ({ fact: `Habilitado, con el rol y ${depths(lowered)}` }),
  syncsOn: () => ({ fact: 'Net-Results indica Sincronizaciones habilitadas: activado.' }),
  syncsOffYet: ({ steps: left }) =>
    left.length > 0
      ? {
          fact: `Antes hay que completar ${steps(left)}.`,
          remedy: 'Después, active Sincronizaciones habilitadas en Opciones de sincronización.',
        }
      : {
          fact: 'Net-Results indica Sincronizaciones habilitadas: desactivado.',
          remedy: 'Active Sincronizaciones habilitadas en Opciones de sincronización.',
        },
  mappingsEmpty: ({ tables }) => ({
    fact: `Net-Results no tiene ningún campo asignado de ${list(tables)}.`,
    remedy:
      'Asigne al menos un campo de cada tabla en Asignaciones de campos. Si allí no aparecen campos de Dynamics, Net-Results no puede leer Dynamics: revise los pasos 4 a 6.',
  }),
  mappingsLoad: ({ counts }) => ({
    fact: `Campos asignados: ${list(counts.map(({ table, mapped }) => `${number(mapped)} de ${table}`))}.`,
  }),
}
