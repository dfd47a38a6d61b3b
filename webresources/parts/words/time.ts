import { number, plural } from './wording'

export const time = {
  now: 'Just now',
  minutesAgo: (count: number) => `${count} min ago`,
  hoursAgo: (count: number) => `${count} ${plural(count, 'hour', 'hours')} ago`,
  yesterday: (time: string) => `Yesterday, ${time}`,
  duration: (hours: number, minutes: number, seconds: number) =>
    [
      ...(hours > 0 ? [`${number(hours)} h`] : []),
      ...(minutes > 0 ? [`${minutes} min`] : []),
      ...(seconds > 0 || hours + minutes === 0 ? [`${seconds} s`] : []),
    ].join(' '),
  today: 'Today',
  yesterdayHeading: 'Yesterday',
} as const
