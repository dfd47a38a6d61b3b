import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface SeenRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly json: unknown
  /** Whether the client hung up before the answer. */
  left: boolean
}

export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** What a server does with a request: a reply, no answer ever, or a connection that breaks before or within the answer. */
export type Handler = (request: SeenRequest, number: number) => Reply | 'silence' | 'drop' | 'dropInBody'

/** A real HTTP server on this machine, for the length of one test. `seen` holds the requests in the order they came. */
export async function startServer(handle: Handler): Promise<{ baseUrl: string; seen: SeenRequest[] }> {
  const seen: SeenRequest[] = []
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming
      const text = Buffer.concat(chunks).toString('utf8')
      const json: unknown = text === '' ? null : JSON.parse(text)
      const request: SeenRequest = { method, url, headers, json, left: false }
      response.on('close', () => (request.left = !response.writableEnded))
      seen.push(request)
      const reply = handle(request, seen.length)
      if (reply === 'silence') return
      if (reply === 'drop') return incoming.socket.destroy()
      if (reply === 'dropInBody') {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' })
        return response.write('{"id":', () => incoming.socket.destroy())
      }
      response.writeHead(reply.status ?? 200, { 'Content-Type': 'application/json', ...reply.headers })
      return response.end(reply.body ?? '')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

/** The requests of one HTTP body, whether it is a batch or not. */
export function requestsOf(request: SeenRequest): readonly { id: string; method: string; params: unknown }[] {
  return [request.json].flat() as { id: string; method: string; params: unknown }[]
}

/** Answers each request of a body with what `resultOf` gives for it: an object with `result` or `error`. */
export function answer(request: SeenRequest, resultOf: (method: string, params: unknown) => object): Reply {
  const answers = requestsOf(request).map(({ id, method, params }) => ({
    jsonrpc: '2.0',
    id,
    ...resultOf(method, params),
  }))
  return { body: JSON.stringify(Array.isArray(request.json) ? answers : answers[0]) }
}
