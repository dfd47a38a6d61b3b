/** Where pages may come from: `*` stands for any one part of a host name, or any port. */
export const DYNAMICS_ORIGINS: readonly string[] = ['https://*.dynamics.com', 'http://localhost:*']

const ALLOWED_HEADERS = 'authorization, content-type'

/** Whether the server answers pages of that origin. */
export function isAllowedOrigin(origin: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[a-z0-9.-]+')
    return new RegExp(`^${escaped}$`, 'i').test(origin)
  })
}

/** What every answer to an allowed page carries, errors included. */
export function corsHeaders(origin: string | null, patterns: readonly string[]): Record<string, string> {
  if (origin === null || !isAllowedOrigin(origin, patterns)) return { vary: 'Origin' }
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'Retry-After',
  }
}

/** Answers `OPTIONS`, which browsers send without credentials; the star would not cover `authorization`. */
export function answerPreflight(origin: string | null, patterns: readonly string[]): Response {
  if (origin === null || !isAllowedOrigin(origin, patterns)) {
    return new Response(null, { status: 403, headers: { vary: 'Origin' } })
  }
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(origin, patterns),
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': ALLOWED_HEADERS,
      'access-control-max-age': '600',
    },
  })
}
