import type { credentials as english } from '../credentials'
import type { Translated } from '../Translated'

export const credentials: Translated<typeof english> = {
  userName: 'Nombre de usuario',
  password: 'Contraseña',
  save: 'Guardar en mi registro de usuario',
  useForSession: 'Usar solo en esta sesión',
  checking: 'Consultando a Net-Results',
  saving: 'Guardando',
  whoReads:
    'Las credenciales guardadas se usan en todas las páginas. Solo usted y los administradores del sistema pueden leerlas. Si las usa solo en esta sesión, se mantienen en memoria hasta que se cierre esta página.',
  edgeBlanks: 'La contraseña empieza o termina con un espacio, que forma parte de ella.',
  problems: {
    userNameMissing: 'Escriba su nombre de usuario de Net-Results.',
    passwordMissing: 'Escriba su contraseña de Net-Results.',
    colonInUserName: 'El nombre de usuario no puede contener dos puntos.',
    controlCharacter: 'El nombre de usuario o la contraseña contienen un carácter que no se puede enviar.',
    userNameTooLong:
      'El registro de usuario admite nombres de usuario de hasta 200 caracteres. Úselo solo en esta sesión.',
    passwordTooLong: 'El registro de usuario admite contraseñas de hasta 200 caracteres. Úsela solo en esta sesión.',
  },
  refused: {
    title: 'Net-Results no aceptó este inicio de sesión',
    body: (userName) =>
      `El nombre de usuario ${userName} o la contraseña no son correctos. No se ha guardado nada y no se hará ningún otro intento hasta que usted lo pida.`,
  },
  noAddress: {
    title: 'La dirección de la API no está permitida',
    body: 'Las credenciales solo se envían a direcciones https de net-results.com, por lo que no se envió nada.',
  },
  notSaved: {
    title: 'No se guardaron las credenciales',
    secured:
      'La seguridad de columnas no le permite cambiar su contraseña. Pida al administrador que le conceda acceso a su propia contraseña en la consola de integración, en Credenciales.',
    privilege:
      'Su rol de seguridad no le permite cambiar su propio registro de usuario. Pida al administrador el rol Net-Results User.',
    sessionMeanwhile: 'Mientras tanto, puede usarlas en esta sesión.',
  },
  saved: {
    readable: 'Guardado en su registro de usuario',
    unreadable:
      'Se guardaron en su registro de usuario, pero usted no puede leer la contraseña, por lo que las demás páginas aún no pueden usarla. Pida al administrador que le conceda acceso a su propia contraseña en la consola de integración, en Credenciales. Esta página usará lo que escribió hasta que se cierre.',
    changed:
      'Se guardaron, pero Dynamics devuelve algo distinto de lo que escribió. Pregunte al administrador si alguna regla lo cambia. Esta página usará lo que escribió hasta que se cierre.',
    unknown:
      'Se guardaron, pero no se pudieron leer para comprobarlas. Esta página usará lo que escribió hasta que se cierre.',
  },
  inUse: 'En uso hasta que se cierre esta página',
  title: 'Sus credenciales de Net-Results',
  change: 'Escribir otras credenciales',
  stored: (userName) => `Guardadas en su registro de usuario para ${userName}. La contraseña no se muestra nunca.`,
  session: (userName) => `En uso solo en esta sesión, para ${userName}. Se pierden al cerrar esta página.`,
  test: 'Probar credenciales',
  accepted: (name) =>
    name === null || name === ''
      ? 'Net-Results aceptó el inicio de sesión'
      : `Net-Results aceptó el inicio de sesión de ${name}`,
  untested: (reason) => `No se pudieron probar: ${reason}`,
}
