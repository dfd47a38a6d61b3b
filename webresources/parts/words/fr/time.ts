import type { time as english } from '../time'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { plural } from './wording'

export const time: Translated<typeof english> = {
  now: 'À l’instant',
  minutesAgo: (count) => `Il y a ${count}\u202fmin`,
  hoursAgo: (count) => `Il y a ${count} ${plural(count, 'heure', 'heures')}`,
  yesterday: (time) => `Hier, ${time}`,
  duration: (hours, minutes, seconds) =>
    [
      ...(hours > 0 ? [`${number(hours)}\u202fh`] : []),
      ...(minutes > 0 ? [`${minutes}\u202fmin`] : []),
      ...(seconds > 0 || hours + minutes === 0 ? [`${seconds}\u202fs`] : []),
    ].join(' '),
  today: 'Aujourd’hui',
  yesterdayHeading: 'Hier',
}
