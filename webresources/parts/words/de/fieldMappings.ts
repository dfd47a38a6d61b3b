import type { fieldMappings as english } from '../fieldMappings'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

export const fieldMappings: Translated<typeof english> = {
  table: 'Feldzuordnungen',
  noun: 'Felder',
  tables: { contact: 'Kontakt', lead: 'Lead', account: 'Firma' },
  tableField: 'Tabelle',
  tableWithChanges: (table, count) => `${table} (${number(count)} ${plural(count, 'Änderung', 'Änderungen')})`,
  search: 'Felder suchen',
  show: 'Anzeigen',
  shows: {
    all: (count) => `Alle Felder (${number(count)})`,
    mapped: (count) => `Nur zugeordnete (${number(count)})`,
    changed: (count) => `Seit dem Laden geändert (${number(count)})`,
    warnings: (count) => `Mit Warnungen (${number(count)})`,
  },
  columns: {
    field: 'Dynamics-Feld',
    netResults: 'Net-Results-Feld',
    toDynamics: 'Nach Dynamics',
    fromDynamics: 'Aus Dynamics',
    notes: 'Hinweise',
  },
  doNotMap: 'Nicht zuordnen',
  netResultsFor: (label) => `Net-Results-Feld für ${label}`,
  toDynamicsFor: (label) => `Nach Dynamics, ${label}`,
  fromDynamicsFor: (label) => `Aus Dynamics, ${label}`,
  was: (choice) => `Geändert, vorher ${choice}`,
  undo: 'Rückgängig',
  undoFor: (label) => `Änderung von ${label} rückgängig machen`,
  movedMeanwhile: (choice) =>
    `Jemand anderes hat dies inzwischen auf „${choice}“ gesetzt. Beim Speichern wählen Sie aus.`,
  fieldName: (label, name) => (label === name ? name : `${label} (${name})`),

  described: {
    both: (field) => `${field}, in beide Richtungen`,
    to: (field) => `${field}, nach Dynamics`,
    from: (field) => `${field}, aus Dynamics`,
    none: (field) => `${field}, in keine Richtung`,
  },
  yes: 'Ja',
  no: 'Nein',

  warningCount: (count) => `${number(count)} ${plural(count, 'Feld hat', 'Felder haben')} eine Warnung`,
  showWarnings: 'Anzeigen',
  warnings: {
    sharedTarget: (others) =>
      `${others.slice(0, 3).join(', ')} ${others.length > 3 ? `und ${number(others.length - 3)} weitere füllen` : plural(others.length, 'füllt', 'füllen')} dasselbe Net-Results-Feld. Das zuletzt synchronisierte gewinnt.`,
    readOnly: 'Dynamics lässt nicht zu, dass jemand dieses Feld beschreibt.',
    typeMismatch: {
      text: '',
      number: 'Dieses Feld nimmt Zahlen an, das Net-Results-Feld enthält Text.',
      date: 'Dieses Feld nimmt Datumsangaben an, das Net-Results-Feld enthält Text.',
      yesNo: 'Dieses Feld nimmt Ja oder Nein an, das Net-Results-Feld enthält Text.',
      choice: 'Dieses Feld nimmt nur seine eigenen Optionen an, das Net-Results-Feld enthält beliebigen Text.',
      lookup: 'Dieses Feld nimmt einen anderen Datensatz an, und Net-Results kann keinen liefern.',
      other: 'Dieses Feld nimmt Werte eines Typs an, den Net-Results nicht hat.',
    },
    notText: 'Aus einem Feld dieses Typs können keine E-Mail-Adressen gelesen werden.',
    requiredUnmapped:
      'Dynamics verlangt dieses Feld. Datensätze, die Net-Results erstellt, kommen ohne dieses Feld an.',
    noDirection: 'Ein Net-Results-Feld ist ausgewählt, aber es wird in keine Richtung übertragen.',
    columnMissing: 'Dynamics hat dieses Feld nicht.',
    emailUnmapped:
      'Kein Feld füllt die E-Mail-Adresse aus Dynamics. Net-Results unterscheidet Personen anhand der E-Mail-Adresse; daher kann niemand synchronisiert werden.',
  },
  notChecked: 'Typen und Rechte der Felder sind nicht geprüft',

  choicesCut:
    'Net-Results hat die von Ihnen hinzugefügten Felder nicht geliefert. Nur bereits verwendete können ausgewählt werden.',
  nothing: {
    title: 'Net-Results führt keine Felder dieser Tabelle auf',
    body: 'Prüfen Sie, ob die Dynamics-Verbindung eingerichtet ist und der Anwendungsbenutzer die Tabelle lesen darf. Prüfen Sie dann erneut.',
  },
  notOffered: 'Dieses Net-Results-Konto bietet Feldzuordnungen nicht über die API an.',
  readOnly:
    'Dieses Net-Results-Konto zeigt seine Feldzuordnungen über die API an, lässt dort aber keine Änderungen zu.',
  open: 'Feldzuordnungen in Net-Results öffnen',
}
