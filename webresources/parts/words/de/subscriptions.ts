import { listed } from './listed'
import type { subscriptions as english } from '../subscriptions'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

const subscriptionCount = (count: number) => `${number(count)} ${plural(count, 'Abonnement', 'Abonnements')}`

export const subscriptions: Translated<typeof english> = {
  table: 'Abonnements',
  columns: { name: 'Abonnement', membership: 'Mitgliedschaft' },
  editable: (count, pending) =>
    `Abonnements (${number(count)}${pending === 0 ? '' : `, ${number(pending)} ausstehend`})`,
  internalName: (name) => `In Net-Results: ${name}`,

  addTitle: 'Abonnement hinzufügen',
  search: 'Abonnements zum Hinzufügen suchen',
  addable: (count) => `${subscriptionCount(count)} zur Auswahl`,
  matching: (count, text) => `${subscriptionCount(count)} ${plural(count, 'entspricht', 'entsprechen')} „${text}“`,
  addTo: (count) => (count === 0 ? 'Abonnements hinzufügen' : `${subscriptionCount(count)} hinzufügen`),
  nothingToAdd: (name) => `${name} hat alle Abonnements.`,

  filter: 'Diese Abonnements durchsuchen',
  filteredTitle: (text) => `Kein Abonnement hier entspricht „${text}“`,
  filteredBody: (name) => `Entweder hat ${name} es nicht, oder es hat einen anderen Namen.`,
  noneTitle: (name) => `${name} hat kein Abonnement`,
  noneBody: 'Abonnements erscheinen hier, sobald die Person eines hat.',

  note: (count, pending) =>
    `${subscriptionCount(count)}${pending === 0 ? '' : `, ${number(pending)} ausstehend`}. Änderungen sind abgeschlossen, wenn Net-Results den Import beendet hat, meist innerhalb einer Minute.`,
  dropped: (count) =>
    `${subscriptionCount(count)} ${plural(count, 'konnte nicht gelesen werden und fehlt', 'konnten nicht gelesen werden und fehlen')} hier.`,
  checked: (checked, total) =>
    `${number(checked)} von ${subscriptionCount(total)} geprüft. Die API dieses Kontos gibt sie nur einzeln an.`,

  unsupported: 'Abonnements können direkt in Net-Results angezeigt und geändert werden.',
  unsubscribed: (name) =>
    `${name} ist von allen E-Mails abgemeldet. Ein Abonnement kann erst hinzugefügt werden, wenn ${name} dem Erhalt von E-Mails wieder zugestimmt hat, und das geschieht nicht hier.`,
  mailingUnknown: (name) =>
    `Ob ${name} von allen E-Mails abgemeldet ist, konnte nicht gelesen werden; daher kann jetzt nichts hinzugefügt werden.`,

  consent: {
    title: (count, name) =>
      `${count === 1 ? 'Ein Abonnement' : `${number(count)} Abonnements`} für ${name} hinzufügen?`,
    body: 'Ein Abonnement ist eine Einwilligung, E-Mails zu erhalten. Nur die Person selbst kann sie geben.',
    agreed: (name, titles) => `${name} hat eingewilligt, Folgendes zu erhalten: ${listed(titles)}`,
    how: 'Wie wurde eingewilligt?',
    choose: 'Bitte wählen',
    ways: {
      phone: 'Telefonisch',
      inPerson: 'Persönlich',
      writing: 'Schriftlich, per E-Mail oder Brief',
      form: 'Per Formular oder auf einer Veranstaltung',
    },
    recorded: 'Die Antwort wird bei Net-Results als Name des Imports gespeichert.',
    confirm: (count) => `${plural(count, 'Abonnement', `${number(count)} Abonnements`)} hinzufügen`,
  },
}
