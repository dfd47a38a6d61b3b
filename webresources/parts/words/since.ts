import { number, plural } from './wording'

/** `Email Opened`, `Form Submitted`: a thing, and what happened to it. */
const THING_AND_DEED = /^(\S+) (\S*[^e]ed|Sent|Left)$/i

const orMore = (count: number, mayBeMore: boolean) => `${number(count)}${mayBeMore ? '+' : ''}`

export const since = {
  region: 'Since you last looked',
  markAsSeen: 'Mark as Seen',
  markedAsSeen: 'Marked as seen',
  scoreUp: (points: number) => `Score up ${number(points)}`,
  scoreDown: (points: number) => `Score down ${number(points)}`,
  visits: (count: number, mayBeMore: boolean) => `${orMore(count, mayBeMore)} ${plural(count, 'visit', 'visits')}`,
  /** The types are Net-Results' own: `Email Opened` becomes `2 emails opened`, and `Bounce` stays what it is. */
  ofType: (typeName: string, count: number, mayBeMore: boolean) => {
    const [, thing, deed] = THING_AND_DEED.exec(typeName) ?? []
    if (thing === undefined || deed === undefined)
      return `${typeName === '' ? 'Other' : typeName}: ${orMore(count, mayBeMore)}`
    const things = `${thing}${count === 1 ? '' : 's'}`
    return `${orMore(count, mayBeMore)} ${things} ${deed}`.toLowerCase()
  },
  request: (what: string, moment: string) => `${what} since ${moment}`,
} as const
