import { clientGlobalContextScript } from '../dataverse/web-api/clientGlobalContextScript'
import type { Session } from './Session'

/** Addresses that the simulated Dynamics answers, whatever comes before them. */
export const DYNAMICS_ADDRESSES = ['*/api/data/v9.2/*', '*/ClientGlobalContext.js.aspx'] as const

/** Answers what a page asks of Dynamics by address rather than through the client API. */
export async function answerDynamics({ dynamics }: Session, request: Request): Promise<Response> {
  if (!new URL(request.url).pathname.endsWith('/ClientGlobalContext.js.aspx')) return dynamics.handleWebApi(request)
  const script = clientGlobalContextScript(dynamics.xrm.Utility.getGlobalContext())
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
