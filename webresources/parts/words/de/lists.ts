import type { lists as english } from '../lists'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const andMore = (names: readonly string[]) =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} und ${number(names.length - 2)} weitere`

const listCount = (count: number) => `${number(count)} ${plural(count, 'Liste', 'Listen')}`
const contacts = (count: number) => plural(count, 'Kontakt', 'Kontakte')

export const lists: Translated<typeof english> = {
  table: 'Listen',
  noun: (count) => plural(count, 'Liste', 'Listen'),
  columns: { name: 'Liste', contacts: 'Kontakte', membership: 'Mitgliedschaft' },
  editable: (count, pending) =>
    `Listen, die Sie ändern können (${number(count)}${pending === 0 ? '' : `, ${number(pending)} ausstehend`})`,
  locked: (count) => `Von der Dynamics-Synchronisierung verwaltet (${number(count)})`,
  lockedNote: 'Ändert sich mit dem Datensatz, nicht hier',
  dynamic: 'Dynamisch',
  dynamicTitle: 'Von der Dynamics-Synchronisierung verwaltet. Ändert sich mit dem Datensatz, nicht hier.',
  contacts: (count) => `${number(count)} ${contacts(count)}`,
  contactsWord: contacts,
  unknownCount: '–',

  remove: 'Entfernen',
  removeFrom: (title) => `Aus ${title} entfernen`,
  adding: 'Hinzufügen ausstehend',
  removing: 'Entfernen ausstehend',
  notAdded: 'Nicht hinzugefügt',
  notRemoved: 'Nicht entfernt',
  unclear: 'Unklar',
  retry: 'Wiederholen',
  retryFor: (title) => `Wiederholen: ${title}`,
  checkAgainFor: (title) => `Erneut prüfen: ${title}`,
  dismiss: 'Schließen',
  dismissFor: (title) => `Schließen: ${title}`,

  added: (titles) => `Zu ${andMore(titles)} hinzugefügt`,
  removed: (titles) => `Aus ${andMore(titles)} entfernt`,
  undone: (message) => `Rückgängig gemacht: ${message}`,
  ended: (tag, titles, reason) => `${tag}: ${andMore(titles)}. ${reason}`,
  reasons: {
    importFailed: 'Net-Results konnte den Import nicht abschließen. Es wurde nichts geändert.',
    personRefused: (emailAddress) =>
      `Net-Results hat die E-Mail-Adresse ${emailAddress} abgelehnt. Es wurde nichts geändert.`,
    personRefusedSaying: (emailAddress, message) =>
      `Net-Results hat die E-Mail-Adresse ${emailAddress} abgelehnt: ${message}. Es wurde nichts geändert.`,
    notApplied: 'Net-Results hat den Import abgeschlossen und zeigt die Mitgliedschaft dennoch unverändert an.',
    refusedSaying: (message) => `Net-Results hat die Änderung abgelehnt: ${message}. Es wurde nichts geändert.`,
    notSent: (title) => `${title}. Es wurde nichts geändert.`,
    maybeSent: (title) =>
      `${title}. Die Änderung wurde möglicherweise trotzdem vorgenommen. Sie können sie gefahrlos wiederholen: Niemand wird zweimal in eine Liste aufgenommen.`,
    lostSight: (title) => `${title}. Die Änderung wurde gesendet; ob sie abgeschlossen ist, ist nicht bekannt.`,
    stillRunning: 'Net-Results arbeitet nach 10 Minuten noch am Import. Er wird möglicherweise später abgeschlossen.',
  },

  addTitle: 'Zu einer Liste hinzufügen',
  search: 'Listen zum Hinzufügen suchen',
  addable: (count) => `${listCount(count)} zur Auswahl`,
  matching: (count, text) => `${listCount(count)} ${plural(count, 'entspricht', 'entsprechen')} „${text}“`,
  firstShown: (shown) => `Die ersten ${number(shown)} werden angezeigt. Geben Sie Text ein, um andere zu finden.`,
  searching: 'Alle Listen bei Net-Results werden durchsucht',
  addTo: (count) => (count === 0 ? 'Zu Listen hinzufügen' : `Zu ${listCount(count)} hinzufügen`),
  nothingToAdd: (name) => `${name} ist in jeder Liste, die geändert werden kann.`,

  filter: 'Diese Listen durchsuchen',
  filteredTitle: (text) => `Keine Liste hier entspricht „${text}“`,
  filteredBody: (name) => `Entweder ist ${name} nicht in der Liste, oder sie hat einen anderen Namen.`,
  clearSearch: 'Suche löschen',
  noneTitle: (name) => `${name} ist in keiner Liste`,
  noneBody: 'Listen erscheinen hier, sobald die Person in einer Liste ist.',

  note: (count, pending) =>
    `${listCount(count)}${pending === 0 ? '' : `, ${number(pending)} ausstehend`}. Hinzufügen und Entfernen sind abgeschlossen, wenn Net-Results den Import beendet hat, meist innerhalb einer Minute.`,
  dropped: (count) =>
    `${listCount(count)} ${plural(count, 'konnte nicht gelesen werden und fehlt', 'konnten nicht gelesen werden und fehlen')} hier.`,
  unnamed: (count, ceiling) =>
    `${number(count)} weitere ${plural(count, 'Mitgliedschaft betrifft', 'Mitgliedschaften betreffen')} Abonnements oder Listen jenseits der ersten ${number(ceiling)}. Suchen Sie eine Liste nach ihrem Namen, um sie zu sehen.`,
  checked: (checked, total) =>
    `${number(checked)} von ${listCount(total)} geprüft. Die API dieses Kontos gibt Mitgliedschaften nur Liste für Liste an.`,
  checkMore: (count) => `${number(count)} weitere prüfen`,
  checking: 'Wird geprüft',
  unsupported: 'Listen können direkt in Net-Results angezeigt und geändert werden.',
  unsupportedEdit: 'Dieses Net-Results-Konto bietet das Ändern von Mitgliedschaften nicht über seine API an.',
}
