import type { CommandWords } from './en'

export const de: CommandWords = {
  thisRecord: 'Dieser Datensatz',
  saveTitle: 'Datensatz zuerst speichern?',
  saveText:
    'Net-Results erhält den Datensatz so, wie er gespeichert ist. Dieses Formular enthält noch nicht gespeicherte Änderungen.',
  saveAndSync: 'Speichern und synchronisieren',
  cancel: 'Abbrechen',
  notSaved:
    'Der Datensatz wurde nicht gespeichert; das Formular nennt möglicherweise den Grund. An Net-Results wurde nichts gesendet.',
  noPerson: 'Öffnen oder wählen Sie gespeicherte Kontakte oder Leads. Nur diese können synchronisiert werden.',
  tooMany: 'Wählen Sie höchstens {most} Datensätze auf einmal aus.',
  twoTables: 'Wählen Sie entweder Kontakte oder Leads aus, nicht beides zugleich.',
  noAccountPage:
    'Dieses Formular zeigt die Registerkarte „Net-Results“ nicht an, auf der sich „Diese Firma synchronisieren“ befindet. Bitten Sie Ihren Administrator, sie einzublenden, oder öffnen Sie die Firma in einem anderen Formular.',
  busy: 'Die Synchronisierung läuft bereits. Warten Sie, bis sie abgeschlossen ist.',
  noCredentials:
    'Ihr Benutzerdatensatz enthält keine verwendbaren Net-Results-Anmeldeinformationen. Melden Sie sich auf der Registerkarte „Net-Results“ des Formulars an und synchronisieren Sie dort, oder bitten Sie Ihren Administrator, die Net-Results-Anmeldeinformationen einzutragen.',
  refusedAddress:
    'Die Umgebungsvariable nr_ApiBaseUrl enthält {address}; dorthin werden keine Anmeldeinformationen gesendet. Bitten Sie Ihren Administrator, sie zu korrigieren.',
  progress: '{who} wird mit Net-Results synchronisiert',
  records: '{count} Datensätze',
  nothingSent: 'An Net-Results wurde nichts gesendet.',
  many: '{synced} von {all} Datensätzen sind mit Net-Results synchronisiert.',
  more: 'und {count} weitere',
  added: '{who} wurde zu Net-Results hinzugefügt.',
  updated: '{who} wurde in Net-Results aktualisiert.',
  notSent: '{who} wurde nicht gesendet: {reason}.',
  notRead: '{who} wurde nicht gesendet: Dynamics gibt den Datensatz nicht heraus.',
  refused: '{who} wurde von Net-Results abgelehnt: {message}.',
  failed: '{who} wurde nicht synchronisiert. Net-Results konnte den Import nicht abschließen: {message}.',
  running: '{who} wurde gesendet. Net-Results arbeitet noch daran.',
  untold: '{who} wurde gesendet. Net-Results teilt nicht mit, was daraus geworden ist.',
  lostSight: '{who} wurde gesendet. Ob Net-Results fertig ist, konnte nicht abgefragt werden.',
  doubtful:
    'Es lässt sich nicht feststellen, ob Net-Results {who} erhalten hat. Es wurde nicht erneut gesendet; eine weitere Synchronisierung schadet nicht.',
  noReason: 'kein Grund angegeben',
  noEmail: 'keine E-Mail-Adresse vorhanden, und nur Datensätze mit E-Mail-Adresse werden synchronisiert',
  inactive: 'der Datensatz ist inaktiv, und inaktive Datensätze werden nicht synchronisiert',
  emailNotMapped: 'die Feldzuordnung enthält keine Spalte für „Email Address“',
  unreachable:
    'Net-Results ist nicht erreichbar. Versuchen Sie es erneut; wenn es dabei bleibt, öffnen Sie die Registerkarte „Net-Results“, die den Grund nennt.',
  notAllowed: 'Dynamics lässt das für Sie nicht zu. Wenden Sie sich an Ihren Administrator.',
  wrongCredentials:
    'Net-Results hat Ihr Kennwort nicht akzeptiert. Speichern Sie das richtige in der Integrationskonsole unter „Anmeldeinformationen“.',
  notPermitted: 'Ihrem Net-Results-Benutzer fehlt die Berechtigung.',
  wrongAddress: 'Die Net-Results-API antwortet nicht unter der Adresse, die in Dynamics hinterlegt ist.',
  throttled:
    'Es sind zu viele Anforderungen auf einmal eingegangen. Warten Sie einen Moment, und versuchen Sie es erneut.',
  down: 'Net-Results ist ausgefallen. Versuchen Sie es in einigen Minuten erneut.',
  blockedByPolicy:
    'Die Inhaltssicherheitsrichtlinie von Dynamics lässt nicht zu, dass dieser Befehl Net-Results erreicht.',
  offline: 'Sie sind offline.',
  unsupported: 'Dieses Net-Results-Konto bietet über seine API keine Importe an.',
  notFound: 'Dynamics findet den Datensatz nicht.',
  sessionExpired: 'Ihre Dynamics-Sitzung ist abgelaufen. Laden Sie die Seite neu, und melden Sie sich an.',
  refusedAll: 'Net-Results hat abgelehnt: {message}.',
  unknownColumn:
    'Die Feldzuordnung in Net-Results nennt {columns}; das gibt es in Dynamics nicht. Bitten Sie Ihren Administrator, sie zu korrigieren.',
  otherwise:
    'Der Vorgang war nicht möglich{kind}. Versuchen Sie es erneut, oder öffnen Sie die Registerkarte „Net-Results“.',
}
