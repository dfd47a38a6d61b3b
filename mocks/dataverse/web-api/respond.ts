import type { WebApiAnswer } from './answerRequest'

/** The answer as it comes over the network. */
export function respond({ status, body, headers }: WebApiAnswer, now: number): Response {
  return new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: {
      Date: new Date(now).toUTCString(),
      'OData-Version': '4.0',
      'Content-Type': 'application/json; odata.metadata=minimal',
      ...headers,
    },
  })
}
