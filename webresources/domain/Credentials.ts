/**
 * A rep's Net-Results login. The password lives in the closure of {@link Credentials.authorization} and nowhere else:
 * it is no property, so it cannot be logged, stored or rendered by accident.
 */
export interface Credentials {
  readonly userName: string
  /** The value of the `Authorization` header: HTTP Basic over the UTF-8 bytes of `userName:password` (RFC 7617). */
  authorization(): string
  /** For whoever stores it, and nobody else. */
  password(): string
}

/** Why a user name and password cannot be sent, or `null` when they can. */
export type CredentialsProblem = 'userNameMissing' | 'passwordMissing' | 'colonInUserName' | 'controlCharacter'

/** Why they cannot be kept on the user record. */
export type StorageProblem = CredentialsProblem | 'userNameTooLong' | 'passwordTooLong'

/** Characters that each of the two columns holds, counted as Dataverse does: in UTF-16. */
export const LONGEST = 200

/** RFC 7617 section 2: no colon in the user name, no control characters in either; nor half of a character. */
export function findCredentialsProblem(userName: string, password: string): CredentialsProblem | null {
  if (userName.trim() === '') return 'userNameMissing'
  if (password === '') return 'passwordMissing'
  if (userName.includes(':')) return 'colonInUserName'
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const unsendable = /[\u0000-\u001f\u007f]|\p{Surrogate}/u
  return unsendable.test(userName) || unsendable.test(password) ? 'controlCharacter' : null
}

/** The same, and whether the columns hold them. */
export function findStorageProblem(userName: string, password: string): StorageProblem | null {
  const problem = findCredentialsProblem(userName, password)
  if (problem !== null) return problem
  if (userName.length > LONGEST) return 'userNameTooLong'
  return password.length > LONGEST ? 'passwordTooLong' : null
}

export function createCredentials(userName: string, password: string): Credentials {
  return {
    userName,
    password: () => password,
    authorization() {
      const bytes = new TextEncoder().encode(`${userName}:${password}`)
      return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`
    },
  }
}
