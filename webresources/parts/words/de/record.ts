import type { record as english } from '../record'
import type { Translated } from '../Translated'

export const record: Translated<typeof english> = {
  merged:
    'Dieser Datensatz wurde mit einem anderen zusammengeführt und ist inaktiv. Net-Results richtet sich nach der E-Mail-Adresse; daher erscheint bei beiden dieselbe Person.',
  openMerged: 'Datensatz öffnen, mit dem er zusammengeführt wurde',
  qualified:
    'Dieser Lead wurde qualifiziert. Die Net-Results-Aktivitäten seiner E-Mail-Adresse erscheinen hier und beim Kontakt gleichermaßen.',
  disqualified:
    'Dieser Lead wurde disqualifiziert. Net-Results zeichnet möglicherweise weiterhin auf, was die Person tut.',
  inactive:
    'Dieser Datensatz ist in Dynamics inaktiv. Net-Results zeichnet möglicherweise weiterhin auf, was die Person tut.',
}
