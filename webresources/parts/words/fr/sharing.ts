import type { sharing as english } from '../sharing'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { de, plural } from './wording'

const people = (count: number) => `${number(count)} ${plural(count, 'personne', 'personnes')}`

export const sharing: Translated<typeof english> = {
  title: 'Mots de passe des commerciaux',
  note: 'Visible uniquement par les administrateurs',
  explain:
    'Chaque commercial peut lire et modifier son propre mot de passe, et lui seul. Cette seule colonne de sa fiche utilisateur est partagée avec lui. Les administrateurs système peuvent toujours la lire. N’accordez jamais la lecture par un profil de sécurité de colonne\u202f: il montrerait tous les mots de passe à tous ses membres.',
  table: 'Commerciaux et leurs mots de passe',
  noun: 'personnes',
  name: 'Nom',
  userName: 'Nom d’utilisateur',
  password: 'Mot de passe',
  saved: 'Enregistré',
  notSaved: 'Non enregistré',
  own: 'Accès personnel',
  states: { shared: 'Accordé', partly: 'Accordé en partie', missing: 'Manquant' },
  result: 'Résultat',
  show: 'Afficher',
  choices: { reps: 'Commerciaux', missing: 'Commerciaux sans accès', all: 'Tout le monde' },
  whoIsRep: 'Les commerciaux sont les personnes ayant le rôle Net-Results User ou un nom d’utilisateur Net-Results.',
  search: 'Rechercher une personne',
  summary: (shared, reps) =>
    `${number(shared)} ${plural(shared, 'commercial', 'commerciaux')} sur ${number(reps)} ${plural(shared, 'peut lire et modifier son propre mot de passe', 'peuvent lire et modifier leur propre mot de passe')}`,
  shown: people,
  grantMissing: (count) => `Accorder les ${number(count)} accès manquants`,
  grant: 'Accorder',
  revoke: 'Révoquer',
  refresh: 'Vérifier à nouveau',
  progress: (done, of) => `${number(done)} sur ${number(of)} ${plural(of, 'traitée', 'traitées')}`,
  stop: 'Arrêter',
  stopped: 'Arrêté.',
  finished: (good, bad, action) =>
    `Accès ${action === 'grant' ? 'accordé à' : 'révoqué pour'} ${people(good)}` +
    (bad === 0 ? '.' : `, ${number(bad)} ${plural(bad, 'échec', 'échecs')}.`),
  retryFailed: (count) => `Réessayer ${number(count)} ${plural(count, 'échec', 'échecs')}`,
  results: {
    waiting: 'En attente',
    working: 'En cours',
    grant: { done: 'Accordé', already: 'Déjà accordé' },
    revoke: { done: 'Révoqué', already: 'N’était pas accordé' },
    failed: 'Échec',
  },
  notAllowed: 'Dynamics ne permet qu’aux administrateurs système de partager cette colonne.',
  notSecured: {
    title: 'La colonne du mot de passe n’est pas protégée',
    body: 'La sécurité au niveau des colonnes est désactivée pour Mot de passe Net-Results dans la table des utilisateurs\u202f: quiconque peut lire les utilisateurs peut lire tous les mots de passe. Réimportez la solution, ou activez la sécurité pour cette colonne. Accordez ensuite l’accès ici.',
  },
  nobody: {
    title: 'Aucun accès ne manque',
    body: 'Chaque commercial peut lire et modifier son propre mot de passe.',
  },
  noReps: {
    title: 'Aucun commercial',
    body: 'Attribuez le rôle Net-Results User, ou choisissez Tout le monde pour accorder l’accès maintenant.',
  },
  noMatch: { title: 'Aucun résultat', body: 'Aucune des personnes affichées ne porte un tel nom.' },
  revokeTitle: (count) => `Révoquer l’accès de ${people(count)}\u202f?`,
  revokeBody:
    'Ces personnes ne pourront plus lire leur mot de passe enregistré\u202f: les pages Net-Results leur demanderont de se connecter à chaque fois. Ce qui est enregistré est conservé. Vous pourrez accorder l’accès à nouveau.',
  cancel: 'Annuler',
  foreignTitle: 'Quelqu’un peut lire le mot de passe d’une autre personne',
  foreign: (reader, owner) => `${reader} peut lire le mot de passe ${de(owner)}.`,
  foreignRevoked: (reader) => `${reader} ne peut plus le lire`,
}
