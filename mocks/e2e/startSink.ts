import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What Chromium asks by itself, whatever page is open. */
const HOUSEKEEPING = /(^|\.)(google|googleapis|gstatic|gvt1)\.com$/

/**
 * A proxy that lets nothing through and notes who was asked for: where a browser's ways out of the machine can end.
 */
export async function startSink(): Promise<{ readonly url: string; hosts(): readonly string[]; stop(): void }> {
  const hosts: string[] = []
  const note = (host: string) => {
    if (!HOUSEKEEPING.test(host)) hosts.push(host)
  }
  const server = createServer((request, response) => {
    note(new URL(request.url ?? '').hostname)
    response.destroy()
  })
  server.on('connect', (request, socket) => {
    note((request.url ?? '').replace(/:\d+$/, ''))
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${String(port)}`, hosts: () => hosts, stop: () => void server.close() }
}
