import type { setUpConnection as english } from '../setUpConnection'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { who } from './setUpWording'
import { plural } from './wording'

function clock(ahead: number): string {
  const seconds = Math.round(Math.abs(ahead) / 1000)
  const minutes = Math.round(seconds / 60)
  const difference =
    seconds < 120
      ? `${number(seconds)} ${plural(seconds, 'seconde', 'secondes')}`
      : `${number(minutes)} ${plural(minutes, 'minute', 'minutes')}`
  return `Cet ordinateur ${ahead > 0 ? 'avance' : 'retarde'} de ${difference} par rapport à Dataverse`
}

const NET_RESULTS_CLOCK = 'Net-Results ne communique pas son heure aux pages.'
const REFUSED = {
  fact: 'L’adresse de l’API est refusée\u202f: rien n’a été envoyé.',
  remedy: 'Réglez d’abord l’étape «\u202fAdresse de l’API\u202f».',
}

export const setUpConnection: Translated<typeof english> = {
  addressRefused: ({ value }) => ({
    fact: `La variable d’environnement nr_ApiBaseUrl est ${value}. Les mots de passe ne sont envoyés qu’aux adresses https de net-results.com\u202f: rien n’a été envoyé.`,
    remedy:
      'Dans Power Apps, choisissez Solutions, Funnel Vision Marketing Automation, Variables d’environnement, Net-Results API base URL, et corrigez-la.',
  }),
  addressUnreachable: ({ baseUrl }) => ({
    fact: `${baseUrl} est autorisée, mais personne n’y répond.`,
    remedy:
      'Ouvrez l’adresse dans un nouvel onglet du navigateur. Si elle ne s’ouvre pas là non plus, demandez à votre administrateur réseau de l’autoriser\u202f; sinon, vérifiez la variable d’environnement nr_ApiBaseUrl.',
  }),
  addressUntried: ({ baseUrl, because }) =>
    because === 'policy'
      ? {
          fact: `${baseUrl} est autorisée, mais la stratégie de sécurité de contenu empêche cette page de l’essayer.`,
          remedy: 'Réglez d’abord l’étape suivante.',
        }
      : because === 'offline'
        ? {
            fact: `${baseUrl} est autorisée. Cet appareil est hors connexion\u202f: elle n’a pas été essayée.`,
            remedy: 'Connectez-vous, puis vérifiez à nouveau.',
          }
        : {
            fact: `${baseUrl} est autorisée, mais n’a pas répondu en 10 secondes.`,
            remedy: 'Vérifiez à nouveau dans quelques minutes.',
          },
  addressReached: ({ baseUrl }) => ({ fact: `${baseUrl} figure dans la liste des hôtes autorisés et répond.` }),
  policyBlocks: ({ baseUrl }) => ({
    fact: `La stratégie de sécurité de contenu de Dynamics bloque ${baseUrl}.`,
    remedy: `Dans le centre d’administration Power Platform, choisissez l’environnement, Paramètres, Produit, Confidentialité + sécurité, et ajoutez ${baseUrl} à connect-src.`,
  }),
  policyUntried: () => ({
    fact: 'Rien n’a été envoyé qu’une stratégie aurait pu bloquer.',
    remedy: 'Réglez d’abord l’étape précédente.',
  }),
  policyAllows: () => ({ fact: 'Aucune stratégie n’a empêché cette page d’appeler Net-Results.' }),
  originBlocked: () => ({
    fact: 'Net-Results répond, mais ne permet pas aux pages de cette adresse de lire ses réponses.',
    remedy:
      'Demandez au support Net-Results d’autoriser l’adresse de votre Dynamics\u202f: elle figure dans le rapport.',
  }),
  originUntried: ({ because }) =>
    ({
      address: REFUSED,
      policy: {
        fact: 'La stratégie de sécurité de contenu a arrêté l’appel avant que Net-Results puisse répondre.',
        remedy: 'Réglez d’abord l’étape précédente.',
      },
      credentials: {
        fact: 'Seul un appel avec un nom d’utilisateur et un mot de passe permet de le savoir.',
        remedy: 'Connectez-vous sous Informations d’identification.',
      },
      network: {
        fact: 'Aucune réponse de Net-Results n’est arrivée pour le montrer.',
        remedy: 'Vérifiez à nouveau quand Net-Results répond.',
      },
    })[because],
  originAllowed: () => ({ fact: 'Cette page a pu lire la réponse de Net-Results.' }),
  signInImpossible: ({ because }) =>
    because === 'address'
      ? REFUSED
      : {
          fact: 'Votre fiche utilisateur ne contient pas de nom d’utilisateur et de mot de passe utilisables.',
          remedy: 'Entrez-les sous Informations d’identification.',
        },
  signedIn: ({ person }) => ({
    fact:
      person.names === null
        ? 'Net-Results a accepté la connexion.'
        : `Connexion à Net-Results établie pour ${who(person)}.`,
  }),
  clockUnsaid: () => ({
    fact: `Dataverse n’a pas donné d’heure de comparaison. ${NET_RESULTS_CLOCK}`,
    remedy: 'Comparez l’horloge de cet ordinateur avec une horloge fiable.',
  }),
  clockWrong: ({ ahead }) => ({
    fact: `${clock(ahead)}. ${NET_RESULTS_CLOCK}`,
    remedy:
      'Réglez l’horloge de cet ordinateur\u202f; dans Windows\u202f: Paramètres, Heure et langue, Date et heure, Synchroniser maintenant.',
  }),
  clockRight: ({ ahead }) => ({
    fact: `${Math.abs(ahead) < 2000 ? 'Cet ordinateur et Dataverse concordent à la seconde près' : clock(ahead)}. ${NET_RESULTS_CLOCK}`,
  }),
}
