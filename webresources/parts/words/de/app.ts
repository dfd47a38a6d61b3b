import type { app as english } from '../app'
import type { Translated } from '../Translated'

export const app: Translated<typeof english> = {
  hostMissing: {
    title: 'Öffnen Sie diese Seite in Dynamics',
    body: 'Diese Seite funktioniert in einer Dynamics 365-App, auf einem Dashboard oder in der Navigation. Hier wurde kein Dynamics gefunden.',
  },
}
