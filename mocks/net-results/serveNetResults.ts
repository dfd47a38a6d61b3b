import { createServer } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import type { NetResultsSimulator } from './createNetResultsSimulator'

/** A real HTTPS server with a certificate that nobody trusts. */
export interface NetResultsServer {
  readonly port: number
  /** `https://127.0.0.1:<port>`. */
  readonly origin: string
  close(): Promise<void>
}

/**
 * Serves the simulator on the loopback interface, for browsers that are told to find apps.net-results.com there.
 * `Response.error()` becomes a broken connection; an answer that never comes keeps it open.
 */
export async function serveNetResults(simulator: NetResultsSimulator): Promise<NetResultsServer> {
  const certificate = await generate([{ name: 'commonName', value: 'apps.net-results.com' }], { keySize: 2048 })
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (incoming, outgoing) => {
    answer(simulator, incoming, outgoing).catch((error: unknown) => {
      // Not of a request that broke off half-way: callers hang up, and Node itself drops one now and then that follows
      // closely on a long answer (HPE_PAUSED); a browser sends that again on a new connection.
      if (incoming.complete) console.error(error)
      outgoing.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    origin: `https://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function answer(
  simulator: NetResultsSimulator,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const headers = Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const hasBody = chunks.length > 0 && incoming.method !== 'GET' && incoming.method !== 'HEAD'
  const request = new Request(`https://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`, {
    method: incoming.method ?? 'GET',
    headers,
    ...(hasBody ? { body: Buffer.concat(chunks) } : {}),
  })
  const response = await simulator.handle(request)
  if (response.type === 'error') {
    incoming.socket.destroy()
    return
  }
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}
