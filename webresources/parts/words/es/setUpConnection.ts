import type { setUpConnection as english } from '../setUpConnection'
import type { Translated } from '../Translated'
import { counted } from './counted'
import { who } from './setUpWording'

function clock(ahead: number): string {
  const seconds = Math.round(Math.abs(ahead) / 1000)
  const minutes = Math.round(seconds / 60)
  return seconds < 120 ? counted(seconds, 'segundo', 'segundos') : counted(minutes, 'minuto', 'minutos')
}

const compared = (ahead: number) =>
  `Este equipo va ${clock(ahead)} ${ahead > 0 ? 'por delante de' : 'por detrás de'} Dataverse`

const NET_RESULTS_CLOCK = 'Net-Results no indica su hora a las páginas.'

export const setUpConnection: Translated<typeof english> = {
  addressRefused: ({ value }) => ({
    fact: `La variable de entorno nr_ApiBaseUrl es ${value}. Las contraseñas solo se envían a direcciones https de net-results.com, por lo que no se envió nada.`,
    remedy:
      'En Power Apps, elija Soluciones, Funnel Vision Marketing Automation, Variables de entorno, Net-Results API base URL y corríjala.',
  }),
  addressUnreachable: ({ baseUrl }) => ({
    fact: `${baseUrl} está permitida, pero nadie responde en ella.`,
    remedy:
      'Abra la dirección en una pestaña nueva del explorador. Si tampoco se abre, pida al administrador de red que la permita; si se abre, revise la variable de entorno nr_ApiBaseUrl.',
  }),
  addressUntried: ({ baseUrl, because }) =>
    because === 'policy'
      ? {
          fact: `${baseUrl} está permitida, pero la directiva de seguridad de contenido impide que esta página la pruebe.`,
          remedy: 'Resuelva primero el paso siguiente.',
        }
      : because === 'offline'
        ? {
            fact: `${baseUrl} está permitida. Este dispositivo no tiene conexión, por lo que no se ha probado.`,
            remedy: 'Conéctelo y vuelva a comprobar.',
          }
        : {
            fact: `${baseUrl} está permitida, pero no respondió en 10 segundos.`,
            remedy: 'Vuelva a comprobarlo en unos minutos.',
          },
  addressReached: ({ baseUrl }) => ({ fact: `${baseUrl} está en la lista de hosts permitidos y responde.` }),
  policyBlocks: ({ baseUrl }) => ({
    fact: `La directiva de seguridad de contenido de Dynamics bloquea ${baseUrl}.`,
    remedy: `En el centro de administración de Power Platform, elija el entorno, Configuración, Producto, Privacidad y seguridad, y agregue ${baseUrl} a connect-src.`,
  }),
  policyUntried: () => ({
    fact: 'No se envió nada que una directiva pudiera haber bloqueado.',
    remedy: 'Resuelva primero el paso anterior.',
  }),
  policyAllows: () => ({ fact: 'Ninguna directiva impidió que esta página llamara a Net-Results.' }),
  originBlocked: () => ({
    fact: 'Net-Results responde, pero no permite que las páginas de esta dirección lean su respuesta.',
    remedy: 'Pida al soporte técnico de Net-Results que permita la dirección de su Dynamics: está en el informe.',
  }),
  originUntried: ({ because }) =>
    ({
      address: {
        fact: 'La dirección de la API se rechaza, por lo que no se envió nada.',
        remedy: 'Resuelva primero el paso de la dirección de la API.',
      },
      policy: {
        fact: 'La directiva de seguridad de contenido detuvo la llamada antes de que Net-Results pudiera responder.',
        remedy: 'Resuelva primero el paso anterior.',
      },
      credentials: {
        fact: 'Solo se ve con una llamada que lleve nombre de usuario y contraseña.',
        remedy: 'Inicie sesión en Credenciales.',
      },
      network: {
        fact: 'No llegó ninguna respuesta de Net-Results que lo mostrara.',
        remedy: 'Vuelva a comprobarlo cuando Net-Results responda.',
      },
    })[because],
  originAllowed: () => ({ fact: 'Esta página pudo leer lo que respondió Net-Results.' }),
  signInImpossible: ({ because }) =>
    because === 'address'
      ? {
          fact: 'La dirección de la API se rechaza, por lo que no se envió nada.',
          remedy: 'Resuelva primero el paso de la dirección de la API.',
        }
      : {
          fact: 'Su registro de usuario no tiene un nombre de usuario y una contraseña que se puedan usar.',
          remedy: 'Escríbalos en Credenciales.',
        },
  signedIn: ({ person }) => ({
    fact:
      person.names === null
        ? 'Net-Results aceptó el inicio de sesión.'
        : `Sesión iniciada en Net-Results como ${who(person)}.`,
  }),
  clockUnsaid: () => ({
    fact: `Dataverse no dio ninguna hora con la que comparar. ${NET_RESULTS_CLOCK}`,
    remedy: 'Compare el reloj de este equipo con uno fiable.',
  }),
  clockWrong: ({ ahead }) => ({
    fact: `${compared(ahead)}. ${NET_RESULTS_CLOCK}`,
    remedy:
      'Ponga en hora el reloj de este equipo; en Windows: Configuración, Hora e idioma, Fecha y hora, Sincronizar ahora.',
  }),
  clockRight: ({ ahead }) => ({
    fact: `${Math.abs(ahead) < 2000 ? 'Este equipo y Dataverse coinciden al segundo' : compared(ahead)}. ${NET_RESULTS_CLOCK}`,
  }),
}
