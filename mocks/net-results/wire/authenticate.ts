import type { WorldUser } from '../../world/World'

/** A user whom Net-Results knows. */
export interface SimulatedUser {
  readonly id: number
  readonly fullName: string
  readonly emailAddress: string
  readonly userName: string
  readonly password: string
}

export function usersOfNetResults(users: readonly WorldUser[]): readonly SimulatedUser[] {
  return users.flatMap(({ fullName, emailAddress, netResults }) =>
    netResults === null
      ? []
      : [
          {
            id: netResults.userId,
            fullName,
            emailAddress,
            userName: netResults.userName,
            password: netResults.password,
          },
        ],
  )
}

/** The user whom an `Authorization` header proves: HTTP Basic over UTF-8 (RFC 7617); `null` = nobody. */
export function authenticate(header: string | null, users: readonly SimulatedUser[]): SimulatedUser | null {
  const encoded = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return null
  const login = decode(encoded)
  const colon = login?.indexOf(':') ?? -1
  if (login === null || colon < 1) return null
  const userName = login.slice(0, colon).toLowerCase()
  const password = login.slice(colon + 1)
  return users.find((user) => user.userName.toLowerCase() === userName && user.password === password) ?? null
}

function decode(base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
