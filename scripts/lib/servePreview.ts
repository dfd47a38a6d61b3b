import { createServer as createHttpServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { generate } from 'selfsigned'
import { textAnswer } from './servePreviewAnswer'
import type { ServedAnswer } from './servePreviewAnswer'

export interface PreviewAnswers {
  /** `null` = somebody else answers through {@link PreviewAnswers.otherwise}. */
  readonly answer: (pathname: string) => Promise<ServedAnswer | null> | ServedAnswer | null
  readonly otherwise?: RequestListener
}

export interface PreviewServerOptions {
  /** 0 = any that is free. */
  readonly port: number
  readonly https?: boolean
  /** Called with the server before it listens. */
  readonly answers: (server: Server) => Promise<PreviewAnswers> | PreviewAnswers
}

export interface PreviewServer {
  /** With a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/** Serves on localhost until closed. */
export async function servePreview({ port, https = false, answers }: PreviewServerOptions): Promise<PreviewServer> {
  const server = https ? createHttpsServer(await certificate()) : createHttpServer()
  const { answer, otherwise } = await answers(server)
  const listener: RequestListener = (request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const given = await answerSafely(answer, pathname)
      if (given === null) {
        otherwise?.(request, response)
        return
      }
      const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && isText(given)
      response.writeHead(given.status, {
        ...given.headers,
        ...(zipped ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
      })
      response.end(zipped ? gzipSync(given.body) : given.body)
    })()
  }
  server.on('request', listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', resolve)
  })
  const { port: chosen } = server.address() as AddressInfo
  return {
    url: `${https ? 'https' : 'http'}://localhost:${String(chosen)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

async function answerSafely(answer: PreviewAnswers['answer'], pathname: string): Promise<ServedAnswer | null> {
  try {
    return await answer(pathname)
  } catch (error) {
    return textAnswer(500, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

function isText({ headers }: ServedAnswer): boolean {
  return /^(text\/|image\/svg)/.test(headers['Content-Type'] ?? '')
}

async function certificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  })
  return { key, cert }
}
