import { answerDynamics } from './answerDynamics'
import type { Session } from './Session'

/** A request, as far as it can be handed from one process to another. */
export interface PlainRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

export interface PlainResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What the preview offers on its window, to whoever drives the browser. */
export interface ExposedPreview {
  readonly session: Session
  /** Answers for the simulated Dynamics where no service worker does (`api=network`). */
  answerDynamics(request: PlainRequest): Promise<PlainResponse>
}

declare global {
  interface Window {
    preview?: ExposedPreview
  }
}

export function exposePreview(session: Session): void {
  window.preview = {
    session,
    async answerDynamics({ url, method, headers, body }) {
      const given = await answerDynamics(session, new Request(url, { method, headers, body }))
      return { status: given.status, headers: Object.fromEntries(given.headers), body: await given.text() }
    },
  }
}
