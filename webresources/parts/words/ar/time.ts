import type { time as english } from '../time'
import type { Translated } from '../Translated'
import { number } from '../wording'
import { countedOf, type Noun } from './counted'

const MINUTES: Noun = ['دقيقة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة']
const HOURS: Noun = ['ساعة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة']

export const time: Translated<typeof english> = {
  now: 'الآن',
  minutesAgo: (count) => `قبل ${countedOf(count, MINUTES)}`,
  hoursAgo: (count) => `قبل ${countedOf(count, HOURS)}`,
  yesterday: (time) => `أمس، ${time}`,
  duration: (hours, minutes, seconds) =>
    [
      ...(hours > 0 ? [`${number(hours)} س`] : []),
      ...(minutes > 0 ? [`${number(minutes)} د`] : []),
      ...(seconds > 0 || hours + minutes === 0 ? [`${number(seconds)} ث`] : []),
    ].join(' '),
  today: 'اليوم',
  yesterdayHeading: 'أمس',
}
