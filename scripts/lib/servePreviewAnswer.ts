/** An answer of the preview server, before it is sent. */
export interface ServedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | string
}

/** Content types by file extension, as Dataverse serves web resources of these types. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/jscript',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  xml: 'text/xml',
}

/** A version token that ends like this asks for a policy that does not name the API host. */
export const STRICT_TOKEN_ENDING = '9999'

/** Dataverse's content security policy in strict mode; the administrator has added the hosts to `connect-src`. */
function strictPolicy(apiHosts: readonly string[]): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    `connect-src ${["'self'", 'blob:', 'data:', ...apiHosts].join(' ')}`,
    "frame-src 'self' blob:",
    "font-src 'self' data:",
    "base-uri 'none'",
  ].join('; ')
}

/** Reads the path of a web resource, `/%7B<digits>%7D/WebResources/<name>`; `null` when it is none. */
export function readWebResourcePath(pathname: string): { readonly token: string; readonly name: string } | null {
  const [, token, name] = /^\/%7B(\d+)%7D\/WebResources\/(.+)$/i.exec(pathname) ?? []
  return token === undefined || name === undefined ? null : { token, name: decodeURIComponent(name) }
}

/** A web resource with the headers that Dataverse sends. */
export function webResourceAnswer(
  token: string,
  name: string,
  contents: Uint8Array | string | undefined,
): ServedAnswer {
  const hosts = token.endsWith(STRICT_TOKEN_ENDING) ? [] : ['https://apps.net-results.com']
  const headers = { 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': strictPolicy(hosts) }
  if (contents === undefined) return { ...textAnswer(404, `There is no web resource ${name} in the package.`), headers }
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  return {
    status: 200,
    headers: { ...headers, 'Content-Type': type, 'Cache-Control': 'max-age=31536000' },
    body: contents,
  }
}

/** A file of the preview itself: never cached, so that a rebuilt preview is seen at once. */
export function previewAnswer(name: string, contents: Uint8Array | string): ServedAnswer {
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const type = extension === 'js' ? 'text/javascript' : (TYPES[extension] ?? 'application/octet-stream')
  return { status: 200, headers: { 'Content-Type': type, 'Cache-Control': 'no-store' }, body: contents }
}

export function textAnswer(status: number, text: string): ServedAnswer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }, body: text }
}
