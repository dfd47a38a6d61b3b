import type { console as english } from '../console'
import type { Translated } from '../Translated'

export const console: Translated<typeof english> = {
  title: 'Console d’intégration Net-Results',
  connected: 'Connecté à Net-Results',
  tabList: 'Console d’intégration',
  tabs: {
    setUp: 'Configuration',
    syncOptions: 'Options de synchronisation',
    fieldMappings: 'Mappages de champs',
    syncErrors: 'Erreurs de synchronisation',
    credentials: 'Informations d’identification',
  },
  rightsUnknown: {
    title: 'Dynamics n’a pas indiqué vos droits',
    body: 'En attendant, cette page n’affiche que ce que tout commercial peut utiliser.',
  },
}
