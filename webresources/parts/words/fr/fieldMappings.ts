import type { fieldMappings as english } from '../fieldMappings'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { listed, plural } from './wording'

export const fieldMappings: Translated<typeof english> = {
  table: 'Mappages de champs',
  noun: 'champs',
  tables: { contact: 'Contact', lead: 'Prospect', account: 'Compte' },
  tableField: 'Table',
  tableWithChanges: (table, count) => `${table} (${number(count)} ${plural(count, 'modification', 'modifications')})`,
  search: 'Rechercher un champ',
  show: 'Afficher',
  shows: {
    all: (count) => `Tous les champs (${number(count)})`,
    mapped: (count) => `Mappés uniquement (${number(count)})`,
    changed: (count) => `Modifiés depuis le chargement (${number(count)})`,
    warnings: (count) => `Avec avertissement (${number(count)})`,
  },
  columns: {
    field: 'Champ Dynamics',
    netResults: 'Champ Net-Results',
    toDynamics: 'Vers Dynamics',
    fromDynamics: 'Depuis Dynamics',
    notes: 'Remarques',
  },
  doNotMap: 'Ne pas mapper',
  netResultsFor: (label) => `Champ Net-Results pour ${label}`,
  toDynamicsFor: (label) => `Vers Dynamics, ${label}`,
  fromDynamicsFor: (label) => `Depuis Dynamics, ${label}`,
  was: (choice) => `Modifié, avant\u202f: ${choice}`,
  undo: 'Annuler',
  undoFor: (label) => `Annuler la modification\u202f: ${label}`,
  movedMeanwhile: (choice) =>
    `Quelqu’un d’autre a choisi «\u202f${choice}\u202f» entre-temps. Vous trancherez à l’enregistrement.`,
  fieldName: (label, name) => (label === name ? name : `${label} (${name})`),

  described: {
    both: (field) => `${field}, dans les deux sens`,
    to: (field) => `${field}, vers Dynamics`,
    from: (field) => `${field}, depuis Dynamics`,
    none: (field) => `${field}, dans aucun sens`,
  },
  yes: 'Oui',
  no: 'Non',

  warningCount: (count) =>
    `${number(count)} ${plural(count, 'champ a un avertissement', 'champs ont un avertissement')}`,
  showWarnings: 'Les afficher',
  warnings: {
    sharedTarget: (others) =>
      `${
        others.length > 3
          ? `${others.slice(0, 3).join(', ')} et ${number(others.length - 3)} ${plural(others.length - 3, 'autre', 'autres')}`
          : listed(others)
      } ${plural(others.length, 'remplit', 'remplissent')} le même champ Net-Results. Le dernier synchronisé l’emporte.`,
    readOnly: 'Dynamics ne laisse personne écrire dans ce champ.',
    typeMismatch: {
      text: '',
      number: 'Ce champ attend des nombres, et le champ Net-Results contient du texte.',
      date: 'Ce champ attend des dates, et le champ Net-Results contient du texte.',
      yesNo: 'Ce champ attend oui ou non, et le champ Net-Results contient du texte.',
      choice: 'Ce champ n’accepte que ses propres options, et le champ Net-Results contient n’importe quel texte.',
      lookup: 'Ce champ attend un autre enregistrement, que Net-Results ne peut pas fournir.',
      other: 'Ce champ attend des valeurs d’un type que Net-Results n’a pas.',
    },
    notText: 'Les adresses e-mail ne peuvent pas être lues dans un champ de ce type.',
    requiredUnmapped: 'Dynamics exige ce champ. Les enregistrements créés par Net-Results arrivent sans ce champ.',
    noDirection: 'Un champ Net-Results est choisi, mais rien ne circule dans aucun sens.',
    columnMissing: 'Dynamics n’a pas ce champ.',
    emailUnmapped:
      'Aucun champ ne remplit Email Address depuis Dynamics. Net-Results s’en sert pour distinguer les personnes\u202f: personne ne peut être synchronisé.',
  },
  notChecked: 'Les types et les droits des champs ne sont pas vérifiés',

  choicesCut:
    'Net-Results n’a pas fourni les champs que vous avez ajoutés. Seuls ceux déjà utilisés peuvent être choisis.',
  nothing: {
    title: 'Net-Results ne fournit aucun champ de cette table',
    body: 'Vérifiez que la connexion Dynamics est configurée et que l’utilisateur de l’application peut lire la table, puis vérifiez à nouveau.',
  },
  notOffered: 'Ce compte Net-Results ne donne pas accès aux mappages de champs via l’API.',
  readOnly: 'Ce compte Net-Results affiche ses mappages de champs via l’API, mais ne permet pas de les y modifier.',
  open: 'Ouvrir les mappages de champs dans Net-Results',
}
