import { number, plural } from './wording'

const signed = (points: number) => (points < 0 ? `−${number(-points)}` : number(points))

export const leadScore = {
  score: signed,
  noScore: 'No score',
  overlays: 'Overlays',
  trendWindow: 'Trend: last 30 days',
  overlayColumn: 'Overlay',
  scoreColumn: 'Score',
  changeColumn: '7 days',
  trendColumn: 'Trend',
  shownInHeader: 'Shown in header',
  unnamedOverlay: 'Overlay without a name',
  up: (points: number) => `Up ${number(points)} in 7 days`,
  down: (points: number) => `Down ${number(points)} in 7 days`,
  unchanged: 'Unchanged in 7 days',
  changeUnknown: 'Change in 7 days unknown',
  nothing: '–',
  trend: (from: number, to: number) => `Last 30 days: from ${signed(from)} to ${signed(to)}.`,
  parts: (score: number | null) => (score === null ? 'Parts of the score' : `Parts of ${signed(score)}`),
  part: { activity: 'Activity Score', contact: 'Contact Score', other: 'Other parts' },
  noParts: 'Net-Results gives only the whole score of this overlay, not its parts.',

  whyHot: 'Why hot',
  likelyDrivers: 'Likely drivers',
  whyHotNote: 'Last 30 days. Choose a reason to see its activities.',
  likelyDriversNote: 'Last 30 days. Net-Results gives no points for them.',
  cutOff: (count: number) => `Only the newest ${number(count)} activities are counted.`,
  noReasons: (name: string) => `${name} did nothing in the last 30 days that explains the score.`,
  reasonUnnamed: 'Other activity',
  times: (count: number) => `${number(count)} ${plural(count, 'time', 'times')}`,
  lastAt: (times: string, last: string) => `${times} · ${last}`,
  points: (points: number) => `${points > 0 ? '+' : '−'}${number(Math.abs(points))}`,
  showAllReasons: (count: number) => `Show All ${number(count)}`,
  showFewerReasons: 'Show Fewer',
  request: (reason: string) => `${reason}, last 30 days`,

  adjust: 'Adjust score',
  newScore: 'New score',
  steps: 'Change by',
  now: (score: number | null) => (score === null ? 'No score so far.' : `Now ${signed(score)}.`),
  higher: (by: number) => `The new score is ${number(by)} higher.`,
  lower: (by: number) => `The new score is ${number(by)} lower.`,
  limits: (low: number, high: number) => `A whole number from ${signed(low)} to ${number(high)}.`,
  problems: {
    missing: 'Enter the new score.',
    notWhole: 'Enter a whole number, without a decimal point.',
    tooLow: (low: number) => `The lowest score is ${signed(low)}.`,
    tooHigh: (high: number) => `The highest score is ${number(high)}.`,
    loading: 'The score has not arrived yet. Try again in a moment.',
    same: (score: number) => `The score is ${signed(score)} already.`,
  },
  reason: 'Reason',
  reasonHint: 'Optional. Kept with the change at Net-Results.',
  set: 'Set Score',
  clear: 'Clear',
  scoreUnknown: 'The score of this overlay could not be read, so it can’t be changed here.',
  notOffered:
    'The API of this Net-Results account does not let scores be changed. Change this score in Net-Results itself; it shows here as soon as it has changed.',

  changed: (overlay: string | null, to: number, from: number | null) => {
    const set = overlay === null ? `Score set to ${signed(to)}` : `${overlay} set to ${signed(to)}`
    return from === null ? set : `${set}, was ${signed(from)}`
  },
  saved: (message: string) => `Saved: ${message}`,
  undone: (message: string) => `Undone: ${message}`,
  refused: (message: string) => `Not saved: ${message}`,
  unsure: (message: string) => `Not confirmed: ${message}`,
  mayHaveChanged: 'The score may have been changed all the same: check again before you repeat it.',
  stillOther: (score: number) => `Net-Results says that the score is ${signed(score)}.`,

  session: 'Adjusted since this page opened',
  state: {
    pending: 'Pending',
    saving: 'Saving',
    saved: 'Saved',
    undone: 'Undone',
    refused: 'Not saved',
    unsure: 'Not confirmed',
  },
} as const
