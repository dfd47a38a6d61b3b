import type { RequestTrace, Trace } from '../domain/RequestTrace'

/** As many as support looks at. */
const KEPT = 25

/** What a page remembers of its own requests, for whoever has to find out what went wrong. Gone with the page. */
export interface Diagnostics {
  readonly trace: Trace
  /** Newest first. */
  requests(): readonly RequestTrace[]
  /** Where the page calls Net-Results; `null` while it has not. */
  apiBaseUrl(): string | null
  setApiBaseUrl(baseUrl: string): void
}

export function createDiagnostics(): Diagnostics {
  let kept: readonly RequestTrace[] = []
  let api: string | null = null
  return {
    trace(request) {
      kept = [request, ...kept].slice(0, KEPT)
    },
    requests: () => kept,
    apiBaseUrl: () => api,
    setApiBaseUrl(baseUrl) {
      api = baseUrl
    },
  }
}
