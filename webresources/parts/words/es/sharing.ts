import type { sharing as english } from '../sharing'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted, people, plural } from './counted'

export const sharing: Translated<typeof english> = {
  title: 'Contraseñas de los representantes',
  note: 'Solo lo ven los administradores',
  explain:
    'Cada representante puede leer y cambiar su propia contraseña y la de nadie más. Para ello se comparte con cada uno esa única columna de su propio registro de usuario. Los administradores del sistema siempre pueden leerla. No conceda nunca Lectura con un perfil de seguridad de columnas: mostraría todas las contraseñas a todos sus miembros.',
  table: 'Representantes y sus contraseñas',
  noun: 'personas',
  name: 'Nombre',
  userName: 'Nombre de usuario',
  password: 'Contraseña',
  saved: 'Guardada',
  notSaved: 'No guardada',
  own: 'Contraseña propia',
  states: { shared: 'Concedido', partly: 'Concedido en parte', missing: 'Falta' },
  result: 'Resultado',
  show: 'Mostrar',
  choices: { reps: 'Representantes', missing: 'Representantes sin acceso', all: 'Todos' },
  whoIsRep:
    'Los representantes son las personas con el rol Net-Results User o con un nombre de usuario de Net-Results.',
  search: 'Buscar personas',
  summary: (shared, reps) =>
    `${number(shared)} de ${counted(reps, 'representante', 'representantes')} ${plural(shared, { one: 'puede', other: 'pueden' })} leer y cambiar su propia contraseña`,
  shown: people,
  grantMissing: (count) => `Conceder a ${number(count)} sin acceso`,
  grant: 'Conceder',
  revoke: 'Revocar',
  refresh: 'Volver a comprobar',
  progress: (done, of) => `${number(done)} de ${counted(of, 'procesada', 'procesadas')}`,
  stop: 'Detener',
  stopped: 'Detenido.',
  finished: (good, bad, action) =>
    `${action === 'grant' ? 'Concedido a' : 'Revocado a'} ${people(good)}` +
    (bad === 0 ? '.' : `, ${number(bad)} con error.`),
  retryFailed: (count) => `Reintentar ${number(count)} con error`,
  results: {
    waiting: 'En espera',
    working: 'En curso',
    grant: { done: 'Concedido', already: 'Ya estaba concedido' },
    revoke: { done: 'Revocado', already: 'No estaba concedido' },
    failed: 'Error',
  },
  notAllowed: 'Dynamics solo permite compartir esta columna a los administradores del sistema.',
  notSecured: {
    title: 'La columna de contraseña no está protegida',
    body: 'La seguridad de columnas está desactivada para Contraseña de Net-Results en la tabla de usuarios, por lo que quien puede leer usuarios puede leer todas las contraseñas. Vuelva a importar la solución o active la seguridad de columnas para esa columna. Después, conceda el acceso aquí.',
  },
  nobody: {
    title: 'No falta nadie',
    body: 'Todos los representantes pueden leer y cambiar su propia contraseña.',
  },
  noReps: {
    title: 'Aún no hay representantes',
    body: 'Asigne el rol Net-Results User o elija Todos para conceder el acceso ahora.',
  },
  noMatch: { title: 'Nadie coincide', body: 'Ninguna de las personas mostradas tiene ese nombre.' },
  revokeTitle: (count) => `¿Revocar el acceso a ${people(count)}?`,
  revokeBody:
    'Ya no se podrá leer la contraseña guardada, por lo que las páginas de Net-Results pedirán iniciar sesión cada vez. Lo guardado se conserva. Puede volver a conceder el acceso.',
  cancel: 'Cancelar',
  foreignTitle: 'Alguien puede leer la contraseña de otra persona',
  foreign: (reader, owner) => `${reader} puede leer la contraseña de ${owner}.`,
  foreignRevoked: (reader) => `${reader} ya no puede leerla`,
}
