import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { previewAnswer, readWebResourcePath, textAnswer, webResourceAnswer } from './servePreviewAnswer'
import type { ServedAnswer } from './servePreviewAnswer'
import type { ServedPackage } from './servePreviewPackage'

/**
 * Answers a request for the preview of the built pages.
 *
 * @param pathname still encoded
 * @param folder the built preview
 */
export function answerBuilt(pathname: string, served: ServedPackage, folder: string): ServedAnswer {
  const absent = simulatedOnly(pathname)
  if (absent) return absent
  const webResource = readWebResourcePath(pathname)
  if (webResource)
    return webResourceAnswer(webResource.token, webResource.name, served.webResources.get(webResource.name))
  return packageAnswer(pathname, served) ?? fileAnswer(pathname, folder)
}

/** What the preview reads of the package to draw the forms. */
export function packageAnswer(
  pathname: string,
  served: Pick<ServedPackage, 'customizations' | 'solution' | 'token'>,
): ServedAnswer | null {
  if (pathname === '/package/customizations.xml') return previewAnswer(pathname, served.customizations)
  if (pathname === '/package/solution.xml') return previewAnswer(pathname, served.solution)
  if (pathname === '/package/token.txt') return textAnswer(200, served.token)
  return null
}

/** What only the preview's own page can answer, because the simulated Dataverse lives there. */
export function simulatedOnly(pathname: string): ServedAnswer | null {
  if (!pathname.startsWith('/api/data/') && !pathname.endsWith('/ClientGlobalContext.js.aspx')) return null
  return textAnswer(501, 'The simulated Dataverse lives in the preview page; this server has no Web API.')
}

/** The page of the preview, also under the address at which Dynamics opens its apps and records. */
export function isPreviewPage(pathname: string): boolean {
  return pathname === '/' || pathname === '/main.aspx'
}

function fileAnswer(pathname: string, folder: string): ServedAnswer {
  const name = isPreviewPage(pathname) ? 'index.html' : decodeURIComponent(pathname.slice(1))
  const file = path.resolve(folder, name)
  const inside = file.startsWith(path.resolve(folder) + path.sep)
  if (!inside || !existsSync(file) || !statSync(file).isFile()) return textAnswer(404, `There is no ${pathname} here.`)
  return previewAnswer(name, readFileSync(file))
}
