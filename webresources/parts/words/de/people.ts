import type { people as english } from '../people'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const persons = (count: number) => `${number(count)} ${plural(count, 'Person', 'Personen')}`

export const people: Translated<typeof english> = {
  hostMissing: {
    title: 'Öffnen Sie diese Seite in Dynamics',
    body: 'Diese Seite funktioniert in einer Dynamics 365-App, auf einem Dashboard oder in der Navigation. Hier wurde kein Dynamics gefunden.',
  },
  scope: 'Personen, denen Sie als Leadbesitzer zugewiesen sind',
  scopeWithCount: (count) => `${persons(count)}, ${plural(count, 'der', 'denen')} Sie als Leadbesitzer zugewiesen sind`,
  nobody: 'Person ohne Namen',
  nothing: '–',
  count: persons,
  dropped: (count) =>
    `${number(count)} ${plural(count, 'Zeile konnte nicht gelesen werden und fehlt', 'Zeilen konnten nicht gelesen werden und fehlen')} hier`,

  up: (points) => `In 7 Tagen um ${number(points)} gestiegen`,
  down: (points) => `In 7 Tagen um ${number(points)} gesunken`,
  unchanged: 'In 7 Tagen unverändert',
  changeUnknown: 'Veränderung in 7 Tagen unbekannt',
  score: number,

  empty: {
    noLeads: {
      title: 'Ihnen ist kein Lead zugewiesen',
      body: 'Net-Results zeigt hier Personen, denen Sie als Leadbesitzer zugewiesen sind. Bitten Sie die Person, die Net-Results in Ihrem Unternehmen verwaltet, Leads zuzuweisen, oder prüfen Sie den Leadbesitzer Ihrer Datensätze.',
    },
    unknownUser: {
      title: 'Net-Results kennt Sie nicht als Benutzer',
      body: (userName) =>
        `Bei Net-Results hat kein Benutzer den Benutzernamen ${userName}; daher kann Ihnen niemand zugewiesen sein. Wenden Sie sich an die Person, die Net-Results in Ihrem Unternehmen verwaltet.`,
    },
  },

  open: {
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
    unnamed: 'Datensatz ohne Namen',
  },

  combo: {
    noMatch: (text) => `Nichts entspricht „${text}“`,
    more: (count) => `${number(count)} weitere. Geben Sie Text ein, um andere zu finden.`,
    show: (label) => `Auswahl für ${label} anzeigen`,
    found: (count) => `${number(count)} ${plural(count, 'Auswahlmöglichkeit', 'Auswahlmöglichkeiten')}`,
  },
}
