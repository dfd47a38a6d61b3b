import { scriptLanguageId } from '../dataverse/scriptLanguageId'
import { languageOf } from '../domain/Language'
import type { SyncOutcome } from '../domain/SyncOutcome'
import type { CommandWords } from './words/en'
import * as catalogs from './words'

/** In the language of whoever presses a button; asked at each text, because the script may be loaded before the app. */
const spoken = (): CommandWords => catalogs[languageOf(scriptLanguageId())]

function say(name: keyof CommandWords, values: Readonly<Record<string, string | number>> = {}): string {
  return spoken()[name].replace(/\{(\w+)\}/g, (all, value: string) => String(values[value] ?? all))
}

/** Words of the command bar. They are few, because form scripts carry no more than they need. */
export const commandWords = {
  title: 'Net-Results',
  get thisRecord() {
    return say('thisRecord')
  },
  get saveTitle() {
    return say('saveTitle')
  },
  get saveText() {
    return say('saveText')
  },
  get saveAndSync() {
    return say('saveAndSync')
  },
  get cancel() {
    return say('cancel')
  },
  get notSaved() {
    return say('notSaved')
  },
  get noPerson() {
    return say('noPerson')
  },
  tooMany: (most: number) => say('tooMany', { most }),
  get twoTables() {
    return say('twoTables')
  },
  get noAccountPage() {
    return say('noAccountPage')
  },
  get busy() {
    return say('busy')
  },
  get noCredentials() {
    return say('noCredentials')
  },
  refusedAddress: (address: string) => say('refusedAddress', { address }),
  progress: (who: string) => say('progress', { who }),
  records: (count: number) => say('records', { count }),
  get nothingSent() {
    return say('nothingSent')
  },
  many: (synced: number, all: number) => say('many', { synced, all }),
  more: (count: number) => say('more', { count }),
  one: (who: string, outcome: SyncOutcome) =>
    say(outcome.state, {
      who,
      reason: outcome.state === 'notSent' ? say(outcome.reason) : '',
      message: 'message' in outcome && outcome.message !== '' ? outcome.message : say('noReason'),
    }),
} as const

/** By kind of failure, of either border. */
const PROBLEMS: Readonly<Record<string, keyof CommandWords>> = {
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
