/** Where the API of Net-Results is, unless an administrator says otherwise. */
export const DEFAULT_API_BASE_URL = 'https://apps.net-results.com'

/**
 * The hosts that may be given a rep's password: these and the ones below them. Fixed in the build, so that nobody who
 * can edit a setting in Dynamics can send the passwords elsewhere.
 */
const ALLOWED_HOSTS: readonly string[] = ['net-results.com']

/**
 * The address of the API in its one normal form, without a trailing slash; `null` when it is refused: not https, a host
 * or port that is not allowed, or with a user name, a query or a fragment.
 */
export function acceptApiBaseUrl(value: string): string | null {
  const url = parse(value.trim())
  if (url === null || url.protocol !== 'https:' || url.port !== '') return null
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return null
  if (!ALLOWED_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))) return null
  return url.origin + url.pathname.replace(/\/+$/, '')
}

function parse(value: string): URL | null {
  try {
    return new URL(value)
  } catch {
    return null
  }
}
