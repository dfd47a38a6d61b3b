/** Looks out for the content security policy while one request is under way. */
export interface PolicyWatch {
  /** Whether the policy has forbidden the address; to be asked after the request has failed. */
  blocked(): Promise<boolean>
  stop(): void
}

/**
 * A request that a content security policy forbids fails like any network failure; only the `securitypolicyviolation`
 * event on the document tells (https://www.w3.org/TR/CSP3/#report-violation).
 * @param source where the events arrive: the document; `null` where there is none
 */
export function watchPolicy(source: EventTarget | null, address: string): PolicyWatch {
  const origin = originOf(address)
  let seen = false
  const listener = (event: Event) => {
    // A report-only policy reports what it lets pass.
    const { blockedURI, disposition } = event as Partial<SecurityPolicyViolationEvent>
    if (disposition !== 'report' && typeof blockedURI === 'string' && originOf(blockedURI) === origin) seen = true
  }
  source?.addEventListener('securitypolicyviolation', listener)
  return {
    async blocked() {
      // The event is a task of its own, and may come after the rejection.
      if (source !== null && !seen) await new Promise((resolve) => setTimeout(resolve, 0))
      return seen
    },
    stop: () => source?.removeEventListener('securitypolicyviolation', listener),
  }
}

/** `null` for what a violation may name instead of an address, such as `inline`. */
function originOf(address: string): string | null {
  try {
    return new URL(address).origin
  } catch {
    return null
  }
}
