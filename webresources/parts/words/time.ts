import { plural } from './wording'

export const time = {
  now: 'Just now',
  minutesAgo: (count: number) => `${count} min ago`,
  hoursAgo: (count: number) => `${count} ${plural(count, 'hour', 'hours')} ago`,
  yesterday: (time: string) => `Yesterday, ${time}`,
  today: 'Today',
  yesterdayHeading: 'Yesterday',
} as const
