import type { syncOptions as english } from '../syncOptions'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const syncOptions: Translated<typeof english> = {
  form: 'Options de synchronisation',
  groups: {
    sync: 'Synchronisations',
    fromDynamics: 'De Dynamics vers Net-Results',
    toDynamics: 'De Net-Results vers Dynamics',
  },
  names: {
    syncsEnabled: 'Synchronisations activées',
    notificationRecipients: 'Destinataire(s) des notifications de synchronisation complète et d’erreur',
    onlyWithEmail:
      'Lors de la synchronisation des contacts/prospects depuis Dynamics, ne synchroniser que les enregistrements ayant une adresse e-mail',
    dynamicsWritesEmpty: 'Autoriser Dynamics à écrire des champs vides dans Net-Results',
    netResultsWritesEmpty: 'Autoriser Net-Results à écrire des champs vides dans Dynamics',
    syncLeadScoreChanges: 'Synchroniser les changements de score du prospect vers Dynamics',
    onlyLeadScoreOnChange: 'Lors d’un changement de score du prospect, ne synchroniser que le score',
    skipInactive: 'Ne pas synchroniser les éléments inactifs',
    syncMarketingLists: 'Synchroniser les listes marketing de Microsoft Dynamics vers Net-Results',
    defaultAccountName: 'Nom de compte par défaut',
    defaultLastName: 'Nom de famille par défaut',
  },
  hints: {
    syncsEnabled: 'Tant que cette option est désactivée, rien n’est synchronisé, dans aucun sens.',
    notificationRecipients: 'Adresses e-mail séparées par des virgules. Laissez vide pour ne notifier personne.',
    onlyWithEmail: 'Les enregistrements sans adresse e-mail restent dans Dynamics uniquement.',
    dynamicsWritesEmpty: 'Un champ vidé dans Dynamics est aussi vidé chez Net-Results.',
    netResultsWritesEmpty: 'Un champ vide chez Net-Results vide celui de Dynamics.',
    syncLeadScoreChanges: 'Met à jour l’enregistrement dans Dynamics à chaque changement de son score.',
    onlyLeadScoreOnChange: 'N’écrit alors que le score, pas tout l’enregistrement. Nécessite l’option précédente.',
    skipInactive: 'Les contacts et comptes désactivés et les prospects fermés sont exclus.',
    syncMarketingLists: 'Les listes marketing de Dynamics deviennent des listes chez Net-Results.',
    defaultAccountName: 'Pour les enregistrements sans compte.',
    defaultLastName: 'Pour les enregistrements sans nom de famille.',
  },
  emptyDefault: {
    defaultAccountName: 'Sans cette valeur, les enregistrements sans compte provoquent une erreur de synchronisation.',
    defaultLastName:
      'Sans cette valeur, les enregistrements sans nom de famille provoquent une erreur de synchronisation.',
  },
  unknown: 'Net-Results n’indique pas la valeur de cette option. Elle reste inchangée tant que vous ne choisissez pas.',
  on: 'Activé',
  off: 'Désactivé',
  notSaid: 'Inconnu',
  empty: 'Vide',
  problems: {
    separator: 'Séparez les adresses par des virgules.',
    notAnAddress: (text) => `«\u202f${text}\u202f» n’est pas une adresse e-mail.`,
    tooLong: (most) => `Dynamics accepte ${number(most)} caractères au maximum.`,
    unprintable: 'Un nom ne contient ni sauts de ligne ni caractères de contrôle.',
    count: (count) => `Corrigez d’abord ${count === 1 ? 'l’option signalée' : 'les options signalées'} ci-dessus.`,
  },

  fullSync: {
    title: 'Synchronisation complète',
    lastFullSync: 'Dernière synchronisation complète',
    lastDownSync: 'Dernière synchronisation descendante',
    never: 'Jamais, ou inconnue',
    hint: 'Les synchronisations descendantes ont lieu toutes les heures et transfèrent ce qui a changé. Une synchronisation complète transfère tout et ne démarre que manuellement.',
    button: 'Synchronisation complète depuis Dynamics',
    running: 'Une synchronisation complète est en cours. Les synchronisations descendantes attendent sa fin.',
    runningNote: 'Cette page vérifie toutes les minutes.',
    ended: 'La synchronisation complète est terminée',
    started: 'La synchronisation complète a démarré',
    starting: 'Démarrage de la synchronisation complète',
    notStarted: 'La synchronisation complète n’a pas démarré',
    unsure: 'Impossible de savoir si la synchronisation complète a démarré',
    unsureBody: 'La demande n’a pas été renvoyée. Vérifiez à nouveau avant d’en démarrer une.',
    confirmTitle: 'Démarrer une synchronisation complète depuis Dynamics\u202f?',
    confirm: [
      'Net-Results relit chaque contact, prospect et compte de Dynamics. Cela prend des heures, voire des jours avec beaucoup d’enregistrements.',
      'Aucune synchronisation descendante n’a lieu entre-temps\u202f: ce qui change dans Dynamics n’arrive à Net-Results que lorsque la synchronisation complète y parvient, ou après sa fin.',
      'Elle ne peut pas être arrêtée d’ici.',
    ],
    confirmDisabled: 'Synchronisations activées est désactivé\u202f: Net-Results peut refuser.',
    start: 'Démarrer la synchronisation',
    cancel: 'Annuler',
    notOffered: 'Ce compte Net-Results ne permet pas de démarrer une synchronisation complète via l’API.',
  },
  notOffered: 'Ce compte Net-Results ne donne pas accès aux options de synchronisation via l’API.',
  readOnly:
    'Ce compte Net-Results affiche ses options de synchronisation via l’API, mais ne permet pas de les y modifier.',
  open: 'Ouvrir les options de synchronisation dans Net-Results',
}
