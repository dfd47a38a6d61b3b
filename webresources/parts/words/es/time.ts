import type { time as english } from '../time'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { counted } from './counted'

// In lower case, as the dates of the browser are: they stand alone and within sentences.
export const time: Translated<typeof english> = {
  now: 'ahora mismo',
  minutesAgo: (count) => `hace ${number(count)} min`,
  hoursAgo: (count) => `hace ${counted(count, 'hora', 'horas')}`,
  yesterday: (time) => `ayer, ${time}`,
  duration: (hours, minutes, seconds) =>
    [
      ...(hours > 0 ? [`${number(hours)} h`] : []),
      ...(minutes > 0 ? [`${number(minutes)} min`] : []),
      ...(seconds > 0 || hours + minutes === 0 ? [`${number(seconds)} s`] : []),
    ].join(' '),
  today: 'Hoy',
  yesterdayHeading: 'Ayer',
}
