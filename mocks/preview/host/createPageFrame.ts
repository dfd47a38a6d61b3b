import type { Session } from '../Session'
import type { Frame } from './createFrame'
import { pageUrl, tokenWithoutApiHost } from './frameUrl'

export interface PageCell {
  /** Name of the web resource. */
  readonly url: string
  readonly passParameters: boolean
  readonly data: string | null
}

/** The frame of a page that stands on no form: nobody hands anything over to it. */
export function createPageFrame(session: Session, { url, passParameters, data }: PageCell): Frame {
  const { host = {} } = session.scenario
  const { token } = session.package
  return {
    attach(element) {
      if (element !== null) session.addFrame(element)
    },
    address: () =>
      pageUrl({
        token: host.policy === 'withoutApiHost' ? tokenWithoutApiHost(token) : token,
        page: url,
        passParameters: passParameters && host.parameters !== 'none',
        languageId: session.dynamics.faults.languageId ?? 1033,
        data,
      }),
  }
}
