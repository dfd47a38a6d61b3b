import type { app as english } from '../app'
import type { Translated } from '../Translated'

export const app: Translated<typeof english> = {
  hostMissing: {
    title: 'Ouvrez cette page dans Dynamics',
    body: 'Cette page fonctionne dans une application Dynamics 365, sur un tableau de bord ou dans la navigation. Dynamics est introuvable ici.',
  },
}
