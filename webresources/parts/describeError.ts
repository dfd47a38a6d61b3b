import type { DataverseErrorKind } from '../dataverse/DataverseError'
import { VERSION } from '../domain/version'
import type { NetResultsErrorKind } from '../net-results/NetResultsError'
import type { Problem, ProblemIcon } from './Problem'
import { strings } from './strings'

/** What an error message may name: addresses, never people. */
export interface ErrorScene {
  /** Where the page calls Net-Results. */
  readonly apiBaseUrl: string | null
  /** Where the page itself comes from. */
  readonly origin: string
  readonly userName: string | null
}

/** The parts of a border's error that are worded; read by name, since the error may come from another frame. */
interface BorderError {
  readonly name: string
  readonly kind: string
  readonly operation?: string | null
  readonly requestId?: string | null
  readonly status?: number | null
  readonly code?: number | string | null
  readonly retryAfterSeconds?: number | null
  readonly serverMessage?: string | null
  readonly columns?: readonly string[] | null
}

const NET_RESULTS_ICONS: Partial<Record<NetResultsErrorKind, ProblemIcon>> = {
  wrongCredentials: 'key',
  notPermitted: 'shield',
  blockedByPolicy: 'shield',
  blocked: 'plug',
  wrongAddress: 'plug',
  throttled: 'timer',
  timeout: 'timer',
  offline: 'cloud',
}

/** Words an error, once, for every page. Anything that is no error of a border is an unexpected one. */
export function describeError(error: unknown, scene: ErrorScene): Problem {
  const facts = { details: errorDetails(error, scene), error }
  if (isBorderError(error, 'NetResultsError')) return describeNetResults(error, scene, facts)
  if (isBorderError(error, 'DataverseError') && error.kind in strings.problems.dataverse) {
    const kind = error.kind as DataverseErrorKind
    return {
      cause: `dataverse.${kind}`,
      icon: 'error',
      ...dataverseWords(kind, error.columns ?? []),
      severe: true,
      retry: true,
      ...facts,
    }
  }
  return { cause: 'unexpected', icon: 'error', ...strings.problems.unexpected, severe: true, retry: true, ...facts }
}

function dataverseWords(kind: DataverseErrorKind, columns: readonly string[]): Pick<Problem, 'title' | 'body'> {
  const { unknownColumn, ...words } = strings.problems.dataverse
  if (kind !== 'unknownColumn') return words[kind]
  return { title: unknownColumn.title, body: columns.length === 0 ? unknownColumn.body : unknownColumn.named(columns) }
}

function describeNetResults(error: BorderError, scene: ErrorScene, facts: Pick<Problem, 'details' | 'error'>): Problem {
  const kind = error.kind as NetResultsErrorKind
  return {
    cause: kind,
    icon: NET_RESULTS_ICONS[kind] ?? 'error',
    ...netResultsWords(kind, error, scene),
    severe: kind !== 'unsupported',
    retry: true,
    ...facts,
  }
}

function netResultsWords(
  kind: NetResultsErrorKind,
  error: BorderError,
  scene: ErrorScene,
): Pick<Problem, 'title' | 'body' | 'hint'> {
  const words = strings.problems.netResults
  switch (kind) {
    case 'wrongCredentials':
      return {
        title: strings.problems.wrongCredentials.title,
        body: strings.problems.wrongCredentials.body(scene.userName ?? ''),
        hint: strings.problems.wrongCredentials.hint,
      }
    case 'throttled':
      return { title: words.throttled.title, body: words.throttled.body(error.retryAfterSeconds ?? null) }
    case 'blockedByPolicy':
      return { title: words.blockedByPolicy.title, body: words.blockedByPolicy.body(hostOf(scene.apiBaseUrl)) }
    case 'blocked':
      return { title: words.blocked.title, body: words.blocked.body(scene.origin) }
    case 'unsupported':
      return { title: words.unsupported.title, body: words.unsupported.body(error.operation ?? '') }
    case 'refused': {
      const { title, body, said } = words.refused
      return { title, body: error.serverMessage ? said(error.serverMessage) : body }
    }
    default:
      return words[kind]
  }
}

function hostOf(address: string | null): string {
  return address === null ? '' : address.replace(/^https:\/\//, '')
}

function isBorderError(error: unknown, name: string): error is BorderError {
  return error instanceof Error && error.name === name && 'kind' in error && typeof error.kind === 'string'
}

/** For the clipboard: what failed and where, without anything personal. */
function errorDetails(error: unknown, scene: ErrorScene): string {
  const facts: Record<string, unknown> = {
    product: `Net-Results for Dynamics 365 ${VERSION}`,
    origin: scene.origin,
    api: scene.apiBaseUrl,
    error: error instanceof Error ? error.name : typeof error,
  }
  if (error instanceof Error && 'kind' in error) {
    const { kind, operation, requestId, status, code, retryAfterSeconds } = error as BorderError
    Object.assign(facts, { kind, operation, reference: requestId, status, code, retryAfterSeconds })
  }
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('\n')
}
