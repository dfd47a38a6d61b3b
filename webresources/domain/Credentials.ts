/**
 * A rep's Net-Results login. The password lives in the closure of {@link Credentials.authorization} and nowhere else:
 * it is no property, so it cannot be logged, stored or rendered by accident.
 */
export interface Credentials {
  readonly userName: string
  /** The value of the `Authorization` header: HTTP Basic over the UTF-8 bytes of `userName:password` (RFC 7617). */
  authorization(): string
}

/** Why a user name and password cannot be sent, or `null` when they can. */
export type CredentialsProblem = 'userNameMissing' | 'passwordMissing' | 'colonInUserName' | 'controlCharacter'

/** RFC 7617 section 2: no colon in the user name, no control characters in either. */
export function findCredentialsProblem(userName: string, password: string): CredentialsProblem | null {
  if (userName.trim() === '') return 'userNameMissing'
  if (password === '') return 'passwordMissing'
  if (userName.includes(':')) return 'colonInUserName'
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u001f\u007f]/.test(userName + password) ? 'controlCharacter' : null
}

export function createCredentials(userName: string, password: string): Credentials {
  return {
    userName,
    authorization() {
      const bytes = new TextEncoder().encode(`${userName}:${password}`)
      return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`
    },
  }
}
