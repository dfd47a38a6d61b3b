import type { time as english } from '../time'
import type { Translated } from '../Translated'
import { number } from '../wording'

export const time: Translated<typeof english> = {
  now: 'たった今',
  minutesAgo: (count) => `${count} 分前`,
  hoursAgo: (count) => `${count} 時間前`,
  yesterday: (time) => `昨日 ${time}`,
  duration: (hours, minutes, seconds) =>
    [
      ...(hours > 0 ? [`${number(hours)} 時間`] : []),
      ...(minutes > 0 ? [`${minutes} 分`] : []),
      ...(seconds > 0 || hours + minutes === 0 ? [`${seconds} 秒`] : []),
    ].join(' '),
  today: '今日',
  yesterdayHeading: '昨日',
}
