/** What people may be called by. `null` = not known. */
interface Named {
  readonly firstName: string | null
  readonly lastName: string | null
  readonly emailAddress: string | null
}

/** First and last name, as far as they are known; else the e-mail address; `null` when nothing is known. */
export function personName({ firstName, lastName, emailAddress }: Named): string | null {
  const name = [firstName, lastName].filter((part) => part !== null && part.trim() !== '').join(' ')
  return name === '' ? emailAddress : name
}
