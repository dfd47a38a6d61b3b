import type { leadScore as english } from '../leadScore'
import type { Translated } from '../Translated'
import { change, number } from '../wording'

export const leadScore: Translated<typeof english> = {
  score: number,
  noScore: 'Keine Bewertung',
  overlays: 'Overlays',
  trendWindow: 'Trend: letzte 30 Tage',
  overlayColumn: 'Overlay',
  scoreColumn: 'Bewertung',
  changeColumn: '7 Tage',
  trendColumn: 'Trend',
  shownInHeader: 'Im Kopf angezeigt',
  unnamedOverlay: 'Overlay ohne Namen',
  up: (points) => `In 7 Tagen um ${number(points)} gestiegen`,
  down: (points) => `In 7 Tagen um ${number(points)} gesunken`,
  unchanged: 'In 7 Tagen unverändert',
  changeUnknown: 'Veränderung in 7 Tagen unbekannt',
  nothing: '–',
  trend: (from, to) => `Letzte 30 Tage: von ${number(from)} auf ${number(to)}.`,
  parts: (score) => (score === null ? 'Teile der Bewertung' : `Teile der Bewertung ${number(score)}`),
  part: { activity: 'Aktivitätsbewertung', contact: 'Kontaktbewertung', other: 'Andere Teile' },
  noParts: 'Net-Results liefert für dieses Overlay nur die Gesamtbewertung, nicht ihre Teile.',

  whyHot: 'Gründe für die Bewertung',
  likelyDrivers: 'Wahrscheinliche Gründe',
  whyHotNote: 'Letzte 30 Tage. Wählen Sie einen Grund, um die Aktivitäten dazu zu sehen.',
  likelyDriversNote: 'Letzte 30 Tage. Net-Results nennt keine Punkte dafür.',
  cutOff: (count) => `Nur die neuesten ${number(count)} Aktivitäten sind berücksichtigt.`,
  noReasons: (name) => `Bei ${name} erklärt keine Aktivität der letzten 30 Tage die Bewertung.`,
  reasonUnnamed: 'Andere Aktivität',
  times: (count) => `${number(count)}-mal`,
  lastAt: (times, last) => `${times} · ${last}`,
  points: change,
  showAllReasons: (count) => `Alle ${number(count)} anzeigen`,
  showFewerReasons: 'Weniger anzeigen',
  request: (reason) => `${reason}, letzte 30 Tage`,

  adjust: 'Bewertung anpassen',
  newScore: 'Neue Bewertung',
  steps: 'Ändern um',
  now: (score) => (score === null ? 'Noch keine Bewertung.' : `Jetzt ${number(score)}.`),
  higher: (by) => `Die neue Bewertung ist um ${number(by)} höher.`,
  lower: (by) => `Die neue Bewertung ist um ${number(by)} niedriger.`,
  limits: (low, high) => `Eine ganze Zahl von ${number(low)} bis ${number(high)}.`,
  problems: {
    missing: 'Geben Sie die neue Bewertung ein.',
    notWhole: 'Geben Sie eine ganze Zahl ohne Dezimaltrennzeichen ein.',
    tooLow: (low) => `Die niedrigste Bewertung ist ${number(low)}.`,
    tooHigh: (high) => `Die höchste Bewertung ist ${number(high)}.`,
    loading: 'Die Bewertung ist noch nicht geladen. Versuchen Sie es gleich noch einmal.',
    same: (score) => `Die Bewertung ist bereits ${number(score)}.`,
  },
  reason: 'Grund',
  reasonHint: 'Optional. Wird bei Net-Results mit der Änderung gespeichert.',
  set: 'Bewertung festlegen',
  clear: 'Leeren',
  scoreUnknown: 'Die Bewertung dieses Overlays konnte nicht gelesen werden und kann daher hier nicht geändert werden.',
  notOffered:
    'Die API dieses Net-Results-Kontos lässt keine Änderung von Bewertungen zu. Ändern Sie diese Bewertung direkt in Net-Results; danach wird sie hier angezeigt.',

  changed: (overlay, to, from) => {
    const set = `${overlay ?? 'Bewertung'} auf ${number(to)} gesetzt`
    return from === null ? set : `${set}, vorher ${number(from)}`
  },
  saved: (message) => `Gespeichert: ${message}`,
  undone: (message) => `Rückgängig gemacht: ${message}`,
  refused: (message) => `Nicht gespeichert: ${message}`,
  unsure: (message) => `Nicht bestätigt: ${message}`,
  mayHaveChanged:
    'Die Bewertung wurde möglicherweise trotzdem geändert: Prüfen Sie erneut, bevor Sie die Änderung wiederholen.',
  stillOther: (score) => `Laut Net-Results ist die Bewertung ${number(score)}.`,

  session: 'Seit dem Öffnen dieser Seite angepasst',
  state: {
    pending: 'Ausstehend',
    saving: 'Wird gespeichert',
    saved: 'Gespeichert',
    undone: 'Rückgängig gemacht',
    refused: 'Nicht gespeichert',
    unsure: 'Nicht bestätigt',
  },
}
