import type { syncErrors as english } from '../syncErrors'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './wording'

const errors = (count: number) => `${number(count)} ${plural(count, 'erreur', 'erreurs')}`

export const syncErrors: Translated<typeof english> = {
  table: 'Erreurs de synchronisation',
  noun: 'erreurs',
  columns: {
    direction: 'Sens',
    error: 'Erreur',
    entity: 'Entité',
    who: 'Qui',
    description: 'Description',
    at: 'Date et heure',
    actions: 'Ignorer',
  },
  directions: { download: 'Téléchargement vers Net-Results', upload: 'Chargement vers le CRM' },
  moment: (day, time) => `${day}, ${time}`,
  unnamedKind: 'Erreur sans nom',
  unnamedRecord: 'Ouvrir l’enregistrement',
  nameOf: (error, who) => `${error}, ${who}`,

  search: 'Rechercher une personne ou une description',
  filters: { error: 'Erreur', entity: 'Entité', direction: 'Sens', days: 'Date' },
  allErrors: (count) => (count === null ? 'Toutes les erreurs' : `Toutes les erreurs (${number(count)})`),
  allEntities: 'Toutes les entités',
  bothDirections: 'Les deux sens',
  anyDate: 'Toutes les dates',
  days: { 1: '24 dernières heures', 7: '7 derniers jours', 30: '30 derniers jours' },
  counted: (name, count) => `${name} (${number(count)})`,

  dismiss: 'Ignorer',
  dismissOne: (name) => `Ignorer\u202f: ${name}`,
  dismissAll: (count) => `Tout ignorer (${number(count)})`,
  clear: 'Effacer',
  dismissed: (count, first) =>
    count === 1 ? `Erreur ignorée\u202f: ${first}` : `${errors(count)} ${plural(count, 'ignorée', 'ignorées')}`,
  restored: (count) => `${errors(count)} de retour dans la liste`,
  gone: (count) => `${errors(count)} ${plural(count, 'ignorée', 'ignorées')} chez Net-Results`,
  notDismissed: (count) => `${errors(count)} ${plural(count, 'n’a pas été ignorée', 'n’ont pas été ignorées')}`,
  unsure: 'Impossible de savoir si les erreurs ont été ignorées',
  unsureBody: 'La demande n’a pas été renvoyée. Actualisez pour voir lesquelles restent.',
  retry: 'Ignorer à nouveau',
  cannotDismiss: 'Ce compte Net-Results ne permet pas d’ignorer les erreurs via l’API.',

  foot: (count, since) => (since === null ? errors(count) : `${errors(count)} depuis le ${since}`),
  comesBack: 'Une erreur ignorée revient si la synchronisation suivante échoue de la même façon.',

  details: {
    meaning: 'Signification',
    remedy: 'Que faire',
    said: 'Selon Net-Results',
    noDescription: 'Net-Results ne donne pas de description.',
  },
  kinds: {
    'Dynamics Error': {
      meaning: 'Dynamics a refusé ce que Net-Results voulait écrire. La description reprend ses propres mots.',
      remedy:
        'Si elle cite un privilège, attribuez à l’utilisateur de synchronisation le rôle Net-Results Sync for Dynamics 365. Si elle cite une règle, un plug-in ou un doublon, corrigez l’enregistrement ou la règle. La synchronisation suivante réessaiera.',
    },
    'Duplicate User': {
      meaning:
        'Deux utilisateurs de Dynamics ont le même nom d’utilisateur Net-Results\u202f: Net-Results ne peut pas savoir à qui sont les prospects.',
      remedy:
        'Donnez à chaque utilisateur son propre nom d’utilisateur Net-Results, sous Informations d’identification Net-Results dans la fiche utilisateur.',
    },
    'Invalid Email': {
      meaning:
        'L’adresse e-mail de l’enregistrement ne permet pas de recevoir de courrier. L’enregistrement n’a pas été synchronisé.',
      remedy:
        'Ouvrez l’enregistrement et corrigez son adresse e-mail. La prochaine synchronisation descendante le reprendra.',
    },
    'Invalid User': {
      meaning: 'Le propriétaire de l’enregistrement, ou l’utilisateur indiqué, n’est pas connu des deux systèmes.',
      remedy:
        'Attribuez l’enregistrement à un utilisateur ayant des informations d’identification Net-Results, ou donnez-en à son propriétaire.',
    },
    'Invalid Account': {
      meaning:
        'Le compte associé à l’enregistrement a été supprimé dans Dynamics, ou l’utilisateur de synchronisation ne peut pas le lire.',
      remedy:
        'Choisissez un autre compte sur l’enregistrement, ou permettez à l’utilisateur de synchronisation de lire ce compte.',
    },
    'Required Field': {
      meaning: 'Un champ obligatoire est vide. L’enregistrement n’a pas été synchronisé.',
      remedy:
        'Remplissez le champ sur l’enregistrement. Pour les noms de famille et les noms de compte manquants, définissez plutôt une valeur par défaut dans Options de synchronisation.',
    },
    'Invalid Value': {
      meaning:
        'Une valeur ne convient pas au champ auquel elle est mappée\u202f: elle est trop longue, d’un autre type, ou absente des options d’un choix.',
      remedy:
        'Corrigez la valeur sur l’enregistrement, ajoutez l’option dans Dynamics, ou modifiez le mappage dans Mappages de champs.',
    },
    'Invalid Role': {
      meaning:
        'Le rôle de sécurité de l’utilisateur de synchronisation n’autorise pas quelque chose dont la synchronisation a besoin.',
      remedy:
        'Attribuez à l’utilisateur de synchronisation le rôle Net-Results Sync for Dynamics 365, ou ajoutez à son rôle ce que cite la description.',
    },
    'Invalid Login': {
      meaning: 'Net-Results n’a pas pu se connecter avec ce qui est enregistré pour l’utilisateur.',
      remedy:
        'Enregistrez le bon nom d’utilisateur et le bon mot de passe, sous Informations d’identification Net-Results dans la fiche utilisateur. L’onglet Configuration les teste.',
    },
  },
  unknownKind: {
    meaning: 'Net-Results signale une erreur que cette version ne connaît pas.',
    remedy: 'Lisez la description, et contactez le support Net-Results si elle ne suffit pas.',
  },

  none: {
    title: 'Aucune erreur de synchronisation',
    both: (down, full) =>
      `Dernière synchronisation descendante\u202f: ${down}. Dernière synchronisation complète\u202f: ${full}.`,
    down: (down) => `Dernière synchronisation descendante\u202f: ${down}.`,
    full: (full) => `Dernière synchronisation complète\u202f: ${full}.`,
    running: 'Une synchronisation complète est en cours.',
    never: 'Net-Results n’indique pas quand la dernière synchronisation a eu lieu.',
    reading: 'Recherche de la date de la dernière synchronisation.',
    disabled: 'Les synchronisations sont désactivées\u202f: aucune nouvelle erreur n’apparaît.',
  },
  notOffered: 'Ce compte Net-Results ne donne pas accès aux erreurs de synchronisation via l’API.',
  open: 'Ouvrir Net-Results',
}
