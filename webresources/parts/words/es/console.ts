import type { console as english } from '../console'
import type { Translated } from '../Translated'

export const console: Translated<typeof english> = {
  title: 'Consola de integración de Net-Results',
  connected: 'Conectado a Net-Results',
  tabList: 'Consola de integración',
  tabs: {
    setUp: 'Configuración inicial',
    syncOptions: 'Opciones de sincronización',
    fieldMappings: 'Asignaciones de campos',
    syncErrors: 'Errores de sincronización',
    credentials: 'Credenciales',
  },
  rightsUnknown: {
    title: 'Dynamics no indicó qué permisos tiene usted',
    body: 'Hasta que lo haga, esta página solo muestra lo que puede usar cualquier representante.',
  },
}
