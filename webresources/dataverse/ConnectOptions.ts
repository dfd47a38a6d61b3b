import type { Trace } from '../domain/RequestTrace'
import type { ClientApi } from './ClientApi'
import type { BrowserParts } from './createSession'
import type { Dynamics } from './Host'

/** What a page says of how Dynamics is to be looked for. */
export interface ConnectOptions {
  /** Replaces the clock, in milliseconds. */
  readonly sleep?: (milliseconds: number) => Promise<void>
  /** Is told of each request to Dataverse when it has ended. */
  readonly trace?: Trace
}

/** Makes the page's port from a client API. Throws for one that cannot even name its user. */
export type CreatePort<Port extends Dynamics> = (xrm: ClientApi, browser: BrowserParts) => Port
