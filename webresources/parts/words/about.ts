import { number } from './wording'

/** Words of *About*: what support asks for. */
export const about = {
  button: 'About',
  title: 'About Net-Results for Dynamics 365',
  version: 'Version',
  build: 'Build',
  api: 'Net-Results address',
  apiNone: 'Not asked yet',
  page: 'Page',
  requests: 'Last requests of this page',
  noRequests: 'This page has asked nobody for anything yet.',
  time: 'Time',
  request: 'Request',
  result: 'Result',
  duration: 'Duration',
  reference: 'Reference',
  milliseconds: (count: number) => `${number(count)} ms`,
  notices: 'Third-party notices',
  note: 'Nothing here names a person or holds a password.',
  copy: 'Copy',
  copied: 'Copied',
  close: 'Close',
} as const
