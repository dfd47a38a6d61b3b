import { existsSync, readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { servePreview, type PreviewServer } from './servePreview'
import { readWebResourcePath, webResourceAnswer, type ServedAnswer } from './servePreviewAnswer'

interface BenchFolders {
  /** The pages as they ship. */
  readonly webResources: string
  /** Floor and host page. */
  readonly bench: string
}

/**
 * Serves pages, floor and host over TLS, all alike: addresses, headers and gzip as Dataverse has them, compressed once,
 * so that no page waits for a compressor that a larger page keeps busy longer.
 */
export function serveBench({ webResources, bench }: BenchFolders): Promise<PreviewServer> {
  const zipped = new Map<string, { readonly answer: ServedAnswer; readonly body: Uint8Array }>()
  function prepared(pathname: string) {
    const known = zipped.get(pathname)
    if (known !== undefined) return known
    const answer = answerOf(pathname)
    const made = { answer, body: gzipSync(answer.body) }
    zipped.set(pathname, made)
    return made
  }
  function answerOf(pathname: string): ServedAnswer {
    const resource = readWebResourcePath(pathname)
    const name = resource?.name ?? (pathname === '/' ? 'host/index.html' : `host${pathname}`)
    const file = [webResources, bench].map((folder) => path.join(folder, name)).find((each) => existsSync(each))
    return webResourceAnswer(resource?.token ?? '0', name, file === undefined ? undefined : readFileSync(file))
  }
  const otherwise: RequestListener = (request, response) => {
    const { answer, body } = prepared(new URL(request.url ?? '/', 'http://localhost').pathname)
    response.writeHead(answer.status, { ...answer.headers, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' })
    response.end(body)
  }
  return servePreview({ port: 0, https: true, answers: () => ({ answer: () => null, otherwise }) })
}
