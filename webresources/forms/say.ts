import { scriptLanguageId } from '../dataverse/scriptLanguageId'
import { languageOf } from '../domain/Language'
import type { SyncOutcome } from '../domain/SyncOutcome'
import type { CommandWords, en } from './words/en'
import * as catalogs from './words'

type English = typeof en

/** Names of the values that a text has room for: `who` in `{who} was added`. */
type Holes<Text> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never
type ValuesOf<Text> = [Holes<Text>] extends [never] ? [] : [values: Readonly<Record<Holes<Text>, string | number>>]
/** Texts without values. */
type Plain = { [Name in keyof English]: [Holes<English[Name]>] extends [never] ? Name : never }[keyof English]

/**
 * A text of the command bar, in the language of whoever presses a button; that is asked each time, because the script may be
 * loaded before the app.
 */
export function say<Name extends keyof English>(name: Name, ...[values]: ValuesOf<English[Name]>): string {
  const words: CommandWords = catalogs[languageOf(scriptLanguageId())]
  const given: Readonly<Record<string, string | number>> = values ?? {}
  return words[name].replace(/\{(\w+)\}/g, (all, value: string) => String(given[value] ?? all))
}

/** What became of one record, in a sentence. */
export function sayOutcome(who: string, outcome: SyncOutcome): string {
  return say(outcome.state, {
    who,
    reason: outcome.state === 'notSent' ? say(outcome.reason) : '',
    message: 'message' in outcome && outcome.message !== '' ? outcome.message : say('noReason'),
  })
}

/** By kind of failure, of either border. */
const PROBLEMS: Readonly<Record<string, Plain>> = {
  wrongCredentials: 'wrongCredentials',
  notPermitted: 'notPermitted',
  wrongAddress: 'wrongAddress',
  throttled: 'throttled',
  down: 'down',
  timeout: 'unreachable',
  blocked: 'unreachable',
  blockedByPolicy: 'blockedByPolicy',
  offline: 'offline',
  unsupported: 'unsupported',
  notFound: 'notFound',
  privilege: 'notAllowed',
  access: 'notAllowed',
  secured: 'notAllowed',
  sessionExpired: 'sessionExpired',
}

/** A failure before anything was sent, in one sentence or two. */
export function wordProblem(error: unknown): string {
  const { kind, serverMessage, columns } = (error instanceof Error ? error : {}) as Readonly<Record<string, unknown>>
  if (kind === 'refused' && typeof serverMessage === 'string') return say('refusedAll', { message: serverMessage })
  if (kind === 'unknownColumn' && Array.isArray(columns)) return say('unknownColumn', { columns: columns.join(', ') })
  const known = typeof kind === 'string' ? PROBLEMS[kind] : undefined
  return known === undefined ? say('otherwise', { kind: typeof kind === 'string' ? ` (${kind})` : '' }) : say(known)
}
