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
  noEmail: {
    title: (name) => `${name} hat keine E-Mail-Adresse`,
    body: 'Net-Results findet Personen über ihre E-Mail-Adresse. Tragen Sie eine in diesen Datensatz ein, speichern Sie ihn, und prüfen Sie erneut.',
  },
  unknownPerson: {
    title: (name) => `Net-Results kennt ${name} noch nicht`,
    body: (email) =>
      `Bei Net-Results hat kein Kontakt die E-Mail-Adresse ${email}. Aktivitäten erscheinen, sobald Net-Results diese Person erfasst hat.`,
  },
}
