import type { setUpDynamics as english } from '../setUpDynamics'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, plural } from './counted'
import { list, ROLE, USERS_PATH, who } from './setUpWording'

export const setUpDynamics: Translated<typeof english> = {
  solutionMissing: () => ({
    fact: 'La solución Funnel Vision Marketing Automation no está instalada.',
    remedy: 'En Power Apps, elija el entorno, Soluciones, Importar solución y el archivo zip de Net-Results.',
  }),
  solutionsDiffer: ({ pages, installed, sync }) => ({
    fact: `Funnel Vision Marketing Automation es ${installed}, estas páginas son ${pages}${sync === null ? '' : `, Net-Results Sync for Dynamics 365 es ${sync}`}.`,
    remedy:
      'Vuelva a cargar esta página una vez sin la caché del explorador. Si los números siguen sin coincidir, importe el zip más reciente de cada solución y elija Actualizar.',
  }),
  solutionInstalled: ({ version, managed }) => ({
    fact: `Funnel Vision Marketing Automation ${version}, ${managed ? 'administrada' : 'no administrada'}. Estas páginas son de la misma versión.`,
  }),
  repRoleMissing: () => ({
    fact: 'Dynamics no tiene el rol “Net-Results User”.',
    remedy: 'Vuelva a importar la solución Funnel Vision Marketing Automation.',
  }),
  nobodyHasRole: () => ({
    fact: 'Nadie tiene el rol “Net-Results User”.',
    remedy: `Asígnelo a cada representante además de sus otros roles: en el centro de administración de Power Platform, ${USERS_PATH}, Usuarios, Administrar roles de seguridad.`,
  }),
  peopleHaveSyncRole: ({ people }) => ({
    fact: `El rol ${ROLE} es solo para el usuario de la aplicación, y también lo ${plural(people.count, { one: 'tiene', other: 'tienen' })} ${who(people)}.`,
    remedy: `Quítelo: en el centro de administración de Power Platform, ${USERS_PATH}, Usuarios, Administrar roles de seguridad.`,
  }),
  rolesGiven: ({ people }) => ({
    fact: `Lo ${plural(people.count, { one: 'tiene', other: 'tienen' })} ${who(people)}.`,
  }),
  auditingOff: () => ({
    fact: 'La auditoría está desactivada en este entorno, por lo que la sincronización no detecta las eliminaciones.',
    remedy:
      'En el centro de administración de Power Platform, elija el entorno, Configuración, Auditoría y registros, Configuración de auditoría, Iniciar auditoría.',
  }),
  tablesNotAudited: ({ tables }) => ({
    fact: `La auditoría está activada, pero no para ${list(tables)}: la sincronización no detecta sus eliminaciones.`,
    remedy:
      'En Power Apps, elija Tablas, la tabla, Propiedades, Opciones avanzadas, y active Auditar los cambios en sus datos. Después, publique.',
  }),
  auditingOn: ({ retentionDays }) => ({
    fact: `Activada para Cuenta, Contacto y Cliente potencial${retentionDays === null ? '' : retentionDays < 0 ? ', se conserva siempre' : `, se conserva ${counted(retentionDays, 'día', 'días')}`}.`,
  }),
  passwordColumnMissing: () => ({
    fact: 'La tabla de usuarios no tiene columna para la contraseña de Net-Results.',
    remedy: 'Vuelva a importar la solución Funnel Vision Marketing Automation.',
  }),
  passwordAtRisk: ({ notSecured, audited, profiles }) => ({
    fact: [
      ...(notSecured
        ? [
            'La seguridad de columnas está desactivada para la contraseña: quien puede leer usuarios puede leer contraseñas.',
          ]
        : []),
      ...(audited ? ['La contraseña se audita: las antiguas se pueden leer en el registro de auditoría.'] : []),
      ...(profiles.length > 0
        ? [
            `${plural(profiles.length, { one: 'El perfil de seguridad de columnas', other: 'Los perfiles de seguridad de columnas' })} ${list(profiles.map((name) => `“${name}”`))} ${plural(profiles.length, { one: 'permite', other: 'permiten' })} a sus miembros leer la contraseña de todos.`,
          ]
        : []),
    ].join(' '),
    remedy: [
      ...(notSecured || audited
        ? [
            'En Power Apps, abra la columna Contraseña de Net-Results de la tabla Usuario: active Habilitar seguridad de columnas y desactive la auditoría.',
          ]
        : []),
      ...(profiles.length > 0
        ? [
            `En el centro de administración de Power Platform, ${USERS_PATH}, Perfiles de seguridad de columnas, establezca Lectura en No permitido y comparta la columna con cada representante en Credenciales.`,
          ]
        : []),
    ].join(' '),
  }),
  passwordSafe: () => ({
    fact: 'La columna está protegida y no se audita, y ningún perfil permite leer todas las contraseñas. Los administradores del sistema siempre pueden.',
  }),
  noReps: () => ({
    fact: 'Nadie tiene aún el rol “Net-Results User”.',
    remedy: 'Asígnelo primero a los representantes.',
  }),
  repsIncomplete: ({ total, withoutUserName, withoutSharing }) => ({
    fact: [
      ...(withoutUserName.count > 0 ? [`Sin nombre de usuario: ${who(withoutUserName)}.`] : []),
      ...(withoutSharing.count > 0 ? [`Sin acceso a la propia contraseña: ${who(withoutSharing)}.`] : []),
      `${counted(total, 'representante', 'representantes')} en total.`,
    ].join(' '),
    remedy:
      'Comparta la columna con cada representante en Credenciales. Cada uno guarda allí su propio nombre de usuario y contraseña.',
  }),
  repsComplete: ({ total }) => ({
    fact: `${number(total)} ${plural(total, {
      one: 'representante tiene nombre de usuario y puede leer su propia contraseña',
      other: 'representantes tienen nombre de usuario y pueden leer su propia contraseña',
    })}.`,
  }),
}
