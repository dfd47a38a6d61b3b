import type { app as english } from '../app'
import type { Translated } from '../Translated'

export const app: Translated<typeof english> = {
  hostMissing: {
    title: 'Abra esta página en Dynamics',
    body: 'Esta página funciona dentro de una aplicación de Dynamics 365, en un panel o en la navegación. No se ha abierto desde Dynamics.',
  },
}
