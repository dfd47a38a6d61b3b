import type { people as english } from '../people'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const persons = (count: number) => `${number(count)} ${plural(count, 'Person', 'Personen')}`

export const people: Translated<typeof english> = {
  scope: 'Personen, denen Sie als Leadbesitzer zugewiesen sind',
  scopeWithCount: (count) => `${persons(count)}, ${plural(count, 'der', 'denen')} Sie als Leadbesitzer zugewiesen sind`,
  nobody: 'Person ohne Namen',
  nothing: '–',

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

  combo: {
    noMatch: (text) => `Nichts entspricht „${text}“`,
    more: (count) => `${number(count)} weitere. Geben Sie Text ein, um andere zu finden.`,
    show: (label) => `Auswahl für ${label} anzeigen`,
    found: (count) => `${number(count)} ${plural(count, 'Auswahlmöglichkeit', 'Auswahlmöglichkeiten')}`,
  },
}
