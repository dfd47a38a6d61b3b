import { parseGuid } from '../../webresources/domain/Guid'

/** Tables that the simulated app has in its navigation. */
export const APP_TABLES = ['contact', 'lead', 'account', 'systemuser'] as const

export type AppTable = (typeof APP_TABLES)[number]

/** A form; `id: null` = a record not saved yet. */
export interface OpenRecord {
  readonly table: AppTable
  readonly id: string | null
}

/** Everything that a link to the preview says. */
export interface PreviewState {
  /** Name of a scenario; `null` = the first. */
  readonly scenario: string | null
  /** The form that is open; `null` = whatever the scenario opens. */
  readonly record: OpenRecord | null
  /** The list that is open instead of a form. */
  readonly list: AppTable | null
  /** Label of the form's tab that opens first. */
  readonly tab: string | null
  /** GUID of the signed-in user; `null` = the scenario's. */
  readonly user: string | null
  /** Width of the form in pixels; `null` = all there is. */
  readonly width: number | null
  /** Milliseconds that Net-Results takes; `null` = the scenario's. */
  readonly latency: number | null
  readonly highContrast: boolean
  readonly panel: boolean
  /** `network`: nothing of Net-Results is simulated in the page; requests go out. */
  readonly api: 'simulated' | 'network'
}

/** Reads the preview's own address; what makes no sense counts as absent. */
export function parsePreviewState(search: string): PreviewState {
  const query = new URLSearchParams(search)
  return {
    scenario: query.get('scenario'),
    record: parseRecord(query.get('record')),
    list: APP_TABLES.find((table) => table === query.get('list')) ?? null,
    tab: query.get('tab'),
    user: parseGuid(query.get('user')),
    width: parseNumber(query.get('width'), 200, 4000),
    latency: parseNumber(query.get('latency'), 0, 60_000),
    highContrast: query.get('contrast') === 'high',
    panel: query.get('panel') !== 'off',
    api: query.get('api') === 'network' ? 'network' : 'simulated',
  }
}

/** The address of a state, `?scenario=…`; what is as usual is left out. */
export function formatPreviewState(state: PreviewState): string {
  const parts: readonly (readonly [string, string | null])[] = [
    ['scenario', state.scenario],
    ['record', state.record && formatRecord(state.record)],
    ['list', state.list],
    ['tab', state.tab],
    ['user', state.user],
    ['width', state.width === null ? null : String(state.width)],
    ['latency', state.latency === null ? null : String(state.latency)],
    ['contrast', state.highContrast ? 'high' : null],
    ['panel', state.panel ? null : 'off'],
    ['api', state.api === 'network' ? 'network' : null],
  ]
  const given = parts.flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`],
  )
  return given.length === 0 ? '' : `?${given.join('&')}`
}

/** `contact:<id>` or `contact:new`. */
export function parseRecord(text: string | null): OpenRecord | null {
  const [name, rest] = (text ?? '').split(':')
  const table = APP_TABLES.find((one) => one === name)
  if (table === undefined) return null
  if (rest === 'new') return { table, id: null }
  const id = parseGuid(rest)
  return id === null ? null : { table, id }
}

export function formatRecord({ table, id }: OpenRecord): string {
  return `${table}:${id ?? 'new'}`
}

function parseNumber(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d+$/.test(text)) return null
  const number = Number(text)
  return number >= least && number <= most ? number : null
}
