import type { problems as english } from '../problems'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { listed, plural } from './wording'

const offline = {
  title: 'Vous êtes hors connexion',
  body: 'Cet appareil n’a pas de connexion réseau. Connectez-vous et réessayez.',
}

export const problems: Translated<typeof english> = {
  unsaved: {
    title: 'Sauvegardez d’abord l’enregistrement',
    body: 'Net-Results affiche ce qu’il sait dès qu’il est sauvegardé.',
  },
  bulkEdit: {
    title: 'Plusieurs enregistrements',
    body: 'Ouvrez un seul enregistrement pour voir ce que Net-Results sait de cette personne.',
  },
  noRecord: {
    title: 'Aucun enregistrement ici',
    body: 'Cette page affiche un contact ou un prospect. Ouvrez-la depuis l’onglet Net-Results d’un formulaire de contact ou de prospect.',
  },
  wrongTable: {
    title: 'Ce n’est ni un contact ni un prospect',
    body: 'Cette page affiche un contact ou un prospect. Un administrateur peut placer la page de compte sur les formulaires de compte.',
  },
  hostMissing: {
    title: 'Ouvrez cette page dans Dynamics',
    body: 'Cette page fonctionne dans Dynamics 365, sur le formulaire d’un contact ou d’un prospect. Dynamics est introuvable ici.',
  },
  noCredentials: {
    title: 'Connectez-vous à Net-Results',
    body: 'Votre fiche utilisateur ne contient pas d’informations d’identification Net-Results. Enregistrez-y les vôtres, ou utilisez-les jusqu’à la fermeture de cette page.',
  },
  unreadableCredentials: {
    title: 'Connectez-vous à Net-Results',
    body: 'Votre fiche utilisateur contient un nom d’utilisateur Net-Results, mais aucun mot de passe lisible\u202f: la sécurité au niveau des colonnes le masque, ou aucun n’est enregistré.',
    hint: 'Demandez à votre administrateur de vous accorder l’accès à votre mot de passe dans la console d’intégration, sous Informations d’identification. En attendant, utilisez-le pour cette session uniquement.',
  },
  unreadableRecord: {
    title: 'Dynamics ne vous montre pas votre fiche utilisateur',
    body: 'Votre rôle de sécurité ne vous permet pas de la lire\u202f: cette page ne peut pas y chercher d’informations d’identification. Vous pouvez les utiliser pour cette session uniquement.',
    hint: 'Demandez à votre administrateur le rôle Net-Results User.',
  },
  unusableCredentials: {
    title: 'Les informations d’identification enregistrées ne peuvent pas être envoyées',
    hint: 'Corrigez-les et enregistrez-les, ou utilisez-les pour cette session uniquement.',
  },
  wrongCredentials: {
    title: 'Net-Results n’a pas accepté votre mot de passe',
    body: (userName) =>
      `Le nom d’utilisateur ${userName} ou son mot de passe est incorrect. Il a peut-être été modifié chez Net-Results. Aucun nouvel essai n’aura lieu sans votre demande.`,
    hint: 'Enregistrez le bon, ou utilisez-le pour cette session uniquement.',
  },
  refusedAddress: {
    title: 'L’adresse de l’API n’est pas autorisée',
    body: (address) =>
      `La variable d’environnement nr_ApiBaseUrl est définie sur ${address}. Vos informations d’identification ne sont envoyées qu’aux adresses https de net-results.com\u202f: rien n’a été envoyé.`,
    hint: 'Un administrateur peut corriger la variable dans la solution Funnel Vision Marketing Automation.',
  },
  netResults: {
    notPermitted: {
      title: 'Net-Results ne vous permet pas de voir ceci',
      body: 'Votre utilisateur Net-Results n’a pas l’autorisation. Adressez-vous à l’administrateur de Net-Results dans votre entreprise.',
    },
    wrongAddress: {
      title: 'Net-Results est introuvable',
      body: 'L’API ne répond pas à l’adresse indiquée dans Dynamics. Un administrateur peut corriger la variable d’environnement nr_ApiBaseUrl.',
    },
    throttled: {
      title: 'Net-Results est surchargé',
      body: (seconds) =>
        seconds === null
          ? 'Trop de requêtes sont arrivées en même temps. Patientez un instant et réessayez.'
          : `Trop de requêtes sont arrivées en même temps. Réessayez dans ${number(seconds)} ${plural(seconds, 'seconde', 'secondes')}.`,
    },
    down: {
      title: 'Net-Results est en panne',
      body: 'Net-Results a répondu par une erreur interne. Cet enregistrement n’est pas en cause. Réessayez dans quelques minutes.',
    },
    timeout: {
      title: 'Net-Results ne répond pas',
      body: 'Aucune réponse en 15 secondes. Réessayez\u202f; si cela persiste, le réseau ou Net-Results est surchargé.',
    },
    offline,
    blockedByPolicy: {
      title: 'Dynamics empêche cette page d’accéder à Net-Results',
      body: (host) =>
        `La stratégie de sécurité de contenu bloque ${host}. Un administrateur peut l’ajouter à connect-src dans le centre d’administration Power Platform, sous Confidentialité + sécurité.`,
    },
    blocked: {
      title: 'Net-Results n’est pas accessible depuis cette adresse',
      body: (origin) =>
        `Le navigateur n’a reçu aucune réponse lisible. Soit le réseau bloque Net-Results, soit Net-Results n’accepte pas les appels de ${origin}. Si d’autres pages fonctionnent, demandez au support Net-Results d’autoriser cette adresse.`,
    },
    unsupported: {
      title: 'Non proposé par ce compte Net-Results',
      body: (operation) =>
        `L’API de ce compte n’a pas ${operation}. Demandez au support Net-Results s’il est possible de l’activer.`,
    },
    refused: {
      title: 'Net-Results a refusé la requête',
      body: 'Net-Results a compris la requête, mais ne l’a pas exécutée. Les détails contiennent ce dont le support Net-Results a besoin.',
      said: (message) => `Réponse de Net-Results\u202f: «\u202f${message}\u202f»`,
    },
    malformed: {
      title: 'La réponse n’a pas pu être lue',
      body: 'Net-Results a répondu sous une forme que cette version ne connaît pas. Les détails contiennent ce dont le support Net-Results a besoin.',
    },
  },
  dataverse: {
    notFound: {
      title: 'L’enregistrement a disparu',
      body: 'Dynamics ne trouve pas cet enregistrement. Il a été supprimé, ou vous ne pouvez plus le voir.',
    },
    privilege: {
      title: 'Il manque une autorisation à votre rôle de sécurité',
      body: 'Dynamics ne vous permet pas de lire cette table. Demandez à votre administrateur le rôle Net-Results User.',
    },
    access: {
      title: 'Vous ne pouvez pas voir cet enregistrement',
      body: 'Dynamics ne vous permet pas de lire cet enregistrement. Demandez à son propriétaire de le partager avec vous.',
    },
    secured: {
      title: 'Une colonne est protégée',
      body: 'La sécurité au niveau des colonnes n’autorise pas la demande de cette page. Adressez-vous à votre administrateur.',
    },
    unknownColumn: {
      title: 'Une colonne mappée est absente de Dynamics',
      body: 'Le mappage de champs chez Net-Results désigne une colonne que cette table n’a pas. Demandez à votre administrateur de le corriger.',
      named: (columns) =>
        `Le mappage de champs chez Net-Results désigne ${listed(columns)}, que cette table n’a pas. Demandez à votre administrateur de le corriger.`,
    },
    throttled: {
      title: 'Dynamics est surchargé',
      body: 'Vous avez envoyé beaucoup de requêtes à Dynamics en peu de temps. Patientez un instant et réessayez.',
    },
    conflict: {
      title: 'Quelqu’un d’autre a modifié l’enregistrement',
      body: 'Rechargez l’enregistrement et réessayez.',
    },
    sessionExpired: {
      title: 'Reconnectez-vous à Dynamics',
      body: 'Votre session Dynamics a expiré. Rechargez la page du navigateur et connectez-vous.',
    },
    offline,
    malformed: {
      title: 'Dynamics a répondu sous une forme inconnue',
      body: 'Cette version ne comprend pas la réponse de Dynamics. Les détails contiennent ce dont votre administrateur a besoin.',
    },
    unknown: {
      title: 'Dynamics n’a pas pu répondre',
      body: 'Dynamics a signalé une erreur. Réessayez\u202f; les détails contiennent ce dont votre administrateur a besoin.',
    },
  },
  unexpected: {
    title: 'Une erreur s’est produite sur cette page',
    body: 'La page a rencontré un cas qu’elle ne connaît pas. Réessayez\u202f; si cela persiste, envoyez les détails à votre administrateur.',
  },
}
