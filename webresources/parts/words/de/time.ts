import type { time as english } from '../time'
import type { Translated } from '../Translated'
import { number, plural } from '../wording'

/** Relative times begin in lower case: they stand within sentences too, and need no full stop of their own. */
export const time: Translated<typeof english> = {
  now: 'gerade eben',
  minutesAgo: (count) => `vor ${count} min`,
  hoursAgo: (count) => `vor ${count} ${plural(count, 'Stunde', 'Stunden')}`,
  yesterday: (time) => `gestern, ${time}`,
  duration: (hours, minutes, seconds) =>
    [
      ...(hours > 0 ? [`${number(hours)} h`] : []),
      ...(minutes > 0 ? [`${minutes} min`] : []),
      ...(seconds > 0 || hours + minutes === 0 ? [`${seconds} s`] : []),
    ].join(' '),
  today: 'Heute',
  yesterdayHeading: 'Gestern',
}
