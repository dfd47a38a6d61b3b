/** One at sign, no spaces, a dot in the domain: what Net-Results takes for an address. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u.test(text)
}
