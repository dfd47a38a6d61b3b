import type { app as english } from '../app'
import type { Translated } from '../Translated'

export const app: Translated<typeof english> = {
  hostMissing: {
    title: 'Abra esta página no Dynamics',
    body: 'Esta página funciona dentro de um aplicativo do Dynamics 365, em um painel ou na navegação. Ela não foi aberta pelo Dynamics.',
  },
}
