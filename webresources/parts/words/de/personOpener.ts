import type { personOpener as english } from '../personOpener'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const personOpener: Translated<typeof english> = {
  title: (name) => `Datensatz von ${name} öffnen`,
  looking: (name) => `${name} wird in Dynamics gesucht`,
  opening: (name) => `Datensatz von ${name} wird geöffnet`,
  several: (count, emailAddress) =>
    `${number(count)} Datensätze in Dynamics haben die E-Mail-Adresse ${emailAddress}. Wählen Sie einen aus.`,
  noneTitle: (name) => `${name} ist noch nicht in Dynamics`,
  noneBody: (emailAddress) =>
    `Kein Kontakt oder Lead, den Sie sehen können, hat die E-Mail-Adresse ${emailAddress}. Sie können einen Lead mit den Angaben von Net-Results erstellen.`,
  noAddressTitle: (name) => `${name} hat keine E-Mail-Adresse`,
  noAddressBody:
    'Datensätze in Dynamics werden über die E-Mail-Adresse gefunden, und Net-Results hat für diese Person keine.',
  createLead: 'Lead erstellen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  contact: 'Kontakt',
  lead: 'Lead',
  inactive: 'Inaktiv',
}
