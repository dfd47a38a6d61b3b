import type { AddressFact, ClockFact, LoginFact, SetUpFacts } from './SetUpFacts'
import { cannotTell, done, failedVerdict, toDo, withFacts, type Verdict } from './verdict'

/** Milliseconds. Beyond it, times on our pages mislead; the second that HTTP rounds to is far below. */
const CLOCK_TOLERANCE = 120_000

/** Failures after which Net-Results is known to have answered this page: the browser let it read the answer. */
const ANSWERED: readonly string[] = [
  'wrongCredentials',
  'notPermitted',
  'wrongAddress',
  'throttled',
  'down',
  'unsupported',
  'refused',
  'malformed',
]

/** Failures that last until somebody changes something. */
const REFUSED: readonly string[] = ['wrongCredentials', 'notPermitted', 'wrongAddress']

/** The way from this page to Net-Results, as this page experiences it. */
export function judgeConnection(
  facts: SetUpFacts,
): Readonly<Record<'apiAddress' | 'contentSecurityPolicy' | 'crossOrigin' | 'signIn' | 'clock', Verdict>> {
  return {
    apiAddress: withFacts([facts.address], judgeAddress),
    contentSecurityPolicy: withFacts([facts.address, facts.login], judgePolicy),
    crossOrigin: withFacts([facts.address, facts.login], judgeOrigin),
    signIn: withFacts([facts.address, facts.login], judgeSignIn),
    clock: withFacts([facts.clock], judgeClock),
  }
}

function judgeAddress(address: AddressFact): Verdict {
  if (address.state === 'refused') return toDo({ name: 'addressRefused', value: address.value })
  const { baseUrl, reach } = address
  if (reach === 'reached') return done({ name: 'addressReached', baseUrl })
  if (reach === 'unreachable') return toDo({ name: 'addressUnreachable', baseUrl })
  return cannotTell({ name: 'addressUntried', baseUrl, because: reach })
}

function judgePolicy(address: AddressFact, login: LoginFact): Verdict {
  if (address.state === 'refused') return cannotTell({ name: 'policyUntried' })
  const { baseUrl, reach } = address
  if (reach === 'policy' || failureOf(login) === 'blockedByPolicy') return toDo({ name: 'policyBlocks', baseUrl })
  // A policy stops a request before it leaves: whatever came of it later, the policy has let it pass.
  return reach === 'offline' ? cannotTell({ name: 'policyUntried' }) : done({ name: 'policyAllows' })
}

function judgeOrigin(address: AddressFact, login: LoginFact): Verdict {
  if (address.state === 'refused') return cannotTell({ name: 'originUntried', because: 'address' })
  const failure = failureOf(login)
  if (login.state === 'signedIn' || (failure !== null && ANSWERED.includes(failure)))
    return done({ name: 'originAllowed' })
  if (address.reach === 'policy' || failure === 'blockedByPolicy')
    return cannotTell({ name: 'originUntried', because: 'policy' })
  if (login.state === 'noCredentials') return cannotTell({ name: 'originUntried', because: 'credentials' })
  // Reached when nothing has to be read, unreadable when it has: that is what a missing permission looks like.
  if (failure === 'blocked' && address.reach === 'reached') return toDo({ name: 'originBlocked' })
  return cannotTell({ name: 'originUntried', because: 'network' })
}

function judgeSignIn(address: AddressFact, login: LoginFact): Verdict {
  if (address.state === 'refused') return toDo({ name: 'signInImpossible', because: 'address' })
  if (login.state === 'noCredentials') return toDo({ name: 'signInImpossible', because: 'credentials' })
  if (login.state === 'signedIn')
    return done({ name: 'signedIn', person: { count: 1, names: login.name === null ? null : [login.name] } })
  return REFUSED.includes(login.kind) ? toDo({ name: 'signInRefused', error: login.error }) : failedVerdict(login.error)
}

function judgeClock({ ahead }: ClockFact): Verdict {
  if (ahead === null) return cannotTell({ name: 'clockUnsaid' })
  return Math.abs(ahead) > CLOCK_TOLERANCE ? toDo({ name: 'clockWrong', ahead }) : done({ name: 'clockRight', ahead })
}

function failureOf(login: LoginFact): string | null {
  return login.state === 'failed' ? login.kind : null
}
