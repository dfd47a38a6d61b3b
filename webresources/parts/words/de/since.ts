import type { since as english } from '../since'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

/** `Email Opened`, `Form Submitted`: a thing, and what happened to it. */
const THING_AND_DEED = /^(\S+) (\S+)$/

const THINGS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  email: ['E-Mail', 'E-Mails'],
  form: ['Formular', 'Formulare'],
  video: ['Video', 'Videos'],
  webinar: ['Webinar', 'Webinare'],
  file: ['Datei', 'Dateien'],
  list: ['Liste', 'Listen'],
  subscription: ['Abonnement', 'Abonnements'],
  score: ['Bewertung', 'Bewertungen'],
}

const DEEDS: Readonly<Record<string, string>> = {
  sent: 'gesendet',
  opened: 'geöffnet',
  clicked: 'angeklickt',
  bounced: 'unzustellbar',
  submitted: 'abgeschickt',
  watched: 'angesehen',
  attended: 'besucht',
  downloaded: 'heruntergeladen',
  added: 'hinzugefügt',
  removed: 'entfernt',
  left: 'beendet',
  adjusted: 'angepasst',
}

const orMore = (count: number, mayBeMore: boolean) => `${number(count)}${mayBeMore ? '+' : ''}`

export const since: Translated<typeof english> = {
  region: 'Seit Ihrem letzten Besuch',
  markAsSeen: 'Als gesehen markieren',
  markedAsSeen: 'Als gesehen markiert',
  scoreUp: (points) => `Bewertung um ${number(points)} gestiegen`,
  scoreDown: (points) => `Bewertung um ${number(points)} gesunken`,
  visits: (count, mayBeMore) => `${orMore(count, mayBeMore)} ${plural(count, 'Besuch', 'Besuche')}`,
  /** The types are Net-Results' own: `Email Opened` becomes `2 E-Mails geöffnet`, and `Bounce` stays what it is. */
  ofType: (typeName, count, mayBeMore) => {
    const [, thing = '', deed = ''] = THING_AND_DEED.exec(typeName.toLowerCase()) ?? []
    const [things, done] = [THINGS[thing], DEEDS[deed]]
    return things === undefined || done === undefined
      ? `${typeName === '' ? 'Andere' : typeName}: ${orMore(count, mayBeMore)}`
      : `${orMore(count, mayBeMore)} ${plural(count, things[0], things[1])} ${done}`
  },
  request: (what, moment) => `${what} seit ${moment}`,
}
