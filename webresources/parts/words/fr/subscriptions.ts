import type { subscriptions as english } from '../subscriptions'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { de, listed, plural } from './wording'

const subscriptionCount = (count: number) => `${number(count)} ${plural(count, 'abonnement', 'abonnements')}`

export const subscriptions: Translated<typeof english> = {
  table: 'Abonnements',
  columns: { name: 'Abonnement', membership: 'Appartenance' },
  editable: (count, pending) =>
    `Abonnements (${number(count)}${pending === 0 ? '' : `, ${number(pending)} en attente`})`,
  internalName: (name) => `Dans Net-Results\u202f: ${name}`,

  addTitle: 'Ajouter un abonnement',
  search: 'Rechercher un abonnement à ajouter',
  addable: (count) => `${subscriptionCount(count)} au choix`,
  matching: (count, text) =>
    `${subscriptionCount(count)} ${plural(count, 'correspond', 'correspondent')} à «\u202f${text}\u202f»`,
  addTo: (count) => (count === 0 ? 'Ajouter des abonnements' : `Ajouter ${subscriptionCount(count)}`),
  nothingToAdd: (name) => `${name} a tous les abonnements.`,

  filter: 'Rechercher dans ces abonnements',
  filteredTitle: (text) => `Aucun abonnement ici ne correspond à «\u202f${text}\u202f»`,
  filteredBody: (name) => `${name} ne l’a peut-être pas, ou l’abonnement porte un autre nom.`,
  noneTitle: (name) => `${name} n’a aucun abonnement`,
  noneBody: 'Les abonnements s’affichent ici dès que la personne en a un.',

  note: (count, pending) =>
    `${subscriptionCount(count)}${pending === 0 ? '' : `, ${number(pending)} en attente`}. Les modifications sont effectives quand Net-Results a terminé l’importation, en général en moins d’une minute.`,
  dropped: (count) =>
    `${subscriptionCount(count)} ${plural(count, 'n’a pas pu être lu et est omis', 'n’ont pas pu être lus et sont omis')}.`,
  checked: (checked, total) =>
    `${subscriptionCount(checked)} ${plural(checked, 'vérifié', 'vérifiés')} sur ${number(total)}. L’API de ce compte les indique un à la fois.`,

  unsupported: 'Les abonnements peuvent être consultés et modifiés dans Net-Results.',
  unsubscribed: (name) =>
    `${name} ne reçoit plus aucun e-mail (désabonnement). Aucun abonnement ne peut être ajouté tant que ${name} n’a pas de nouveau accepté de recevoir des e-mails, ce qui ne se fait pas ici.`,
  mailingUnknown: (name) =>
    `Le désabonnement éventuel ${de(name)} n’a pas pu être lu\u202f: rien ne peut être ajouté pour l’instant.`,

  consent: {
    title: (count, name) => `Ajouter ${count === 1 ? 'un abonnement' : subscriptionCount(count)} pour ${name}\u202f?`,
    body: 'Un abonnement est un consentement à recevoir des e-mails. Seule la personne peut le donner.',
    agreed: (name, titles) => `${name} a accepté de recevoir ${listed(titles)}`,
    how: 'Comment la personne a-t-elle donné son accord\u202f?',
    choose: 'Choisir',
    ways: {
      phone: 'Par téléphone',
      inPerson: 'En personne',
      writing: 'Par écrit, par e-mail ou courrier',
      form: 'Sur un formulaire ou lors d’un événement',
    },
    recorded: 'La réponse est conservée chez Net-Results, comme nom de l’importation.',
    confirm: (count) => (count === 1 ? 'Ajouter l’abonnement' : `Ajouter ${subscriptionCount(count)}`),
  },
}
