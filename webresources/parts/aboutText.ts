import type { RequestTrace } from '../domain/RequestTrace'

export interface AboutFacts {
  readonly version: string
  readonly build: string
  readonly apiBaseUrl: string | null
  /** Address of the page without its query, which names a record. */
  readonly page: string
  readonly requests: readonly RequestTrace[]
}

/** The same as on screen, as lines for a message to support; in English, because support reads it. */
export function aboutText({ version, build, apiBaseUrl, page, requests }: AboutFacts): string {
  return [
    `Net-Results for Dynamics 365 ${version}, build ${build}`,
    `Net-Results address: ${apiBaseUrl ?? 'not asked yet'}`,
    `Page: ${page}`,
    '',
    ...requests.map(
      ({ ids, what, at, milliseconds, status, outcome }) =>
        `${new Date(at).toISOString()}  ${status ?? '-'} ${outcome}  ${milliseconds} ms  ${what}  ${ids.join(' ')}`,
    ),
  ].join('\n')
}
