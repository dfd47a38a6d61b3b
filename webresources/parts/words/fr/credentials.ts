import type { credentials as english } from '../credentials'
import type { Translated } from '../Translated'
import { de } from './wording'

const GRANT =
  'Demandez à votre administrateur de vous accorder l’accès à votre mot de passe dans la console d’intégration, sous Informations d’identification.'
const MEANWHILE = 'Cette page utilise votre saisie jusqu’à sa fermeture.'

export const credentials: Translated<typeof english> = {
  userName: 'Nom d’utilisateur',
  password: 'Mot de passe',
  save: 'Enregistrer dans ma fiche utilisateur',
  useForSession: 'Utiliser pour cette session uniquement',
  checking: 'Vérification auprès de Net-Results',
  saving: 'Enregistrement',
  whoReads:
    'Les informations enregistrées servent sur toutes les pages. Vous seul et les administrateurs système pouvez les lire. Pour cette session uniquement\u202f: elles restent en mémoire jusqu’à la fermeture de cette page.',
  edgeBlanks: 'Le mot de passe commence ou se termine par un espace, qui en fait partie.',
  problems: {
    userNameMissing: 'Entrez votre nom d’utilisateur Net-Results.',
    passwordMissing: 'Entrez votre mot de passe Net-Results.',
    colonInUserName: 'Un nom d’utilisateur ne peut pas contenir de deux-points.',
    controlCharacter: 'Le nom d’utilisateur ou le mot de passe contient un caractère qui ne peut pas être envoyé.',
    userNameTooLong:
      'La fiche utilisateur accepte 200 caractères pour le nom d’utilisateur. Utilisez-le pour cette session uniquement.',
    passwordTooLong:
      'La fiche utilisateur accepte 200 caractères pour le mot de passe. Utilisez-le pour cette session uniquement.',
  },
  refused: {
    title: 'Net-Results n’a pas accepté cette connexion',
    body: (userName) =>
      `Le nom d’utilisateur ${userName} ou le mot de passe est incorrect. Rien n’a été enregistré, et aucun nouvel essai n’aura lieu sans votre demande.`,
  },
  noAddress: {
    title: 'L’adresse de l’API n’est pas autorisée',
    body: 'Les informations d’identification ne sont envoyées qu’aux adresses https de net-results.com\u202f: rien n’a été envoyé.',
  },
  notSaved: {
    title: 'Les informations d’identification n’ont pas été enregistrées',
    secured: `La sécurité au niveau des colonnes ne vous permet pas de modifier votre mot de passe. ${GRANT}`,
    privilege:
      'Votre rôle de sécurité ne vous permet pas de modifier votre fiche utilisateur. Demandez à votre administrateur le rôle Net-Results User.',
    sessionMeanwhile: 'En attendant, vous pouvez les utiliser pour cette session.',
  },
  saved: {
    readable: 'Enregistré dans votre fiche utilisateur',
    unreadable: `Enregistré dans votre fiche utilisateur, mais vous ne pouvez pas relire le mot de passe\u202f: les autres pages ne peuvent pas encore l’utiliser. ${GRANT} ${MEANWHILE}`,
    changed: `Enregistré, mais Dynamics renvoie autre chose que votre saisie. Demandez à votre administrateur si une règle la modifie. ${MEANWHILE}`,
    unknown: `Enregistré, mais la relecture de contrôle a échoué. ${MEANWHILE}`,
  },
  inUse: 'Utilisées jusqu’à la fermeture de cette page',
  title: 'Vos informations d’identification Net-Results',
  change: 'Entrer d’autres informations d’identification',
  stored: (userName) =>
    `Enregistrées dans votre fiche utilisateur pour ${userName}. Le mot de passe n’est jamais affiché.`,
  session: (userName) =>
    `Utilisées pour cette session uniquement, pour ${userName}. Effacées à la fermeture de cette page.`,
  test: 'Tester la connexion',
  accepted: (name) =>
    name === null || name === ''
      ? 'Net-Results a accepté la connexion'
      : `Net-Results a accepté la connexion ${de(name)}`,
  untested: (reason) => `Test impossible\u202f: ${reason}`,
}
