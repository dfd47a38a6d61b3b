import { parseGuid } from '../../webresources/domain/Guid'
import { languageFrom } from './languages'

/** Tables that the simulated app has in its navigation. */
export const APP_TABLES = ['contact', 'lead', 'account', 'systemuser'] as const

export type AppTable = (typeof APP_TABLES)[number]

/** A form; `id: null` = a record not saved yet. */
export interface OpenRecord {
  readonly table: AppTable
  readonly id: string | null
  /** What the form of a new record begins with, by column. */
  readonly defaults?: Readonly<Record<string, string>>
}

/** What the app shows. */
export type Place =
  | { readonly kind: 'form'; readonly record: OpenRecord }
  | { readonly kind: 'list'; readonly table: AppTable }
  /** A page of the package, by web resource name; `data` is its one free parameter. */
  | { readonly kind: 'page'; readonly page: string; readonly data: string | null }
  /** A dashboard of the package, by GUID or by name. */
  | { readonly kind: 'dashboard'; readonly dashboard: string }

/** Everything that a link to the preview says. */
export interface PreviewState {
  /** Name of a scenario; `null` = the first. */
  readonly scenario: string | null
  /** `null` = whatever the scenario opens. */
  readonly place: Place | null
  /** Label of the form's tab that opens first. */
  readonly tab: string | null
  /** GUID of the signed-in user; `null` = the scenario's. */
  readonly user: string | null
  /** Names of the user's security roles; `null` = those that the user has in the world. */
  readonly roles: readonly string[] | null
  /** LCID of the user's language; `null` = the scenario's. */
  readonly language: number | null
  /** Width of the form in pixels; `null` = all there is. */
  readonly width: number | null
  /** Milliseconds that Net-Results takes; `null` = the scenario's. */
  readonly latency: number | null
  /** Minutes that the simulated clock has been moved on; `null` = none. */
  readonly clock: number | null
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
    place: parsePlace(query),
    tab: query.get('tab'),
    user: parseGuid(query.get('user')),
    roles: query.get('roles')?.split(',').filter(Boolean) ?? null,
    language: languageFrom(query.get('language')),
    width: parseNumber(query.get('width'), 200, 4000),
    latency: parseNumber(query.get('latency'), 0, 60_000),
    clock: parseNumber(query.get('clock'), 1, 60 * 24 * 366),
    highContrast: query.get('contrast') === 'high',
    panel: query.get('panel') !== 'off',
    api: query.get('api') === 'network' ? 'network' : 'simulated',
  }
}

/** The address of a state, `?scenario=…`; what is as usual is left out. */
export function formatPreviewState(state: PreviewState): string {
  const parts: readonly (readonly [string, string | null])[] = [
    ['scenario', state.scenario],
    ...(state.place === null ? [] : formatPlace(state.place)),
    ['tab', state.tab],
    ['user', state.user],
    ['roles', state.roles && state.roles.join(',')],
    ['language', state.language === null ? null : String(state.language)],
    ['width', state.width === null ? null : String(state.width)],
    ['latency', state.latency === null ? null : String(state.latency)],
    ['clock', state.clock === null ? null : String(state.clock)],
    ['contrast', state.highContrast ? 'high' : null],
    ['panel', state.panel ? null : 'off'],
    ['api', state.api === 'network' ? 'network' : null],
  ]
  const given = parts.flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2F', '/')}`],
  )
  return given.length === 0 ? '' : `?${given.join('&')}`
}

function parsePlace(query: URLSearchParams): Place | null {
  // The address that Dynamics itself gives a record: main.aspx?pagetype=entityrecord&etn=…&id=…
  const [etn, id] = [query.get('etn'), query.get('id')]
  const record = parseRecord(query.get('record') ?? (etn === null ? null : `${etn}:${id ?? 'new'}`))
  if (record !== null) return { kind: 'form', record: withDefaults(record, query.get('extraqs')) }
  const table = appTable(query.get('list'))
  if (table !== null) return { kind: 'list', table }
  // main.aspx?pagetype=webresource&webresourceName=…&data=… (Microsoft, "Open apps, forms, views, dialogs, and reports with a URL").
  const page = query.get('page') ?? query.get('webresourceName')
  if (page !== null) return { kind: 'page', page, data: query.get('data') }
  const dashboard = query.get('dashboard')
  return dashboard === null ? null : { kind: 'dashboard', dashboard }
}

function formatPlace(place: Place): readonly (readonly [string, string | null])[] {
  switch (place.kind) {
    case 'form':
      return [
        ['record', formatRecord(place.record)],
        ['extraqs', place.record.defaults === undefined ? null : new URLSearchParams(place.record.defaults).toString()],
      ]
    case 'list':
      return [['list', place.table]]
    case 'page':
      return [
        ['page', place.page],
        ['data', place.data],
      ]
    case 'dashboard':
      return [['dashboard', place.dashboard]]
  }
}

/** `contact:<id>` or `contact:new`. */
export function parseRecord(text: string | null): OpenRecord | null {
  const [name = '', rest] = (text ?? '').split(':')
  const table = appTable(name)
  if (table === null) return null
  if (rest === 'new') return { table, id: null }
  const id = parseGuid(rest)
  return id === null ? null : { table, id }
}

/** `extraqs` (Microsoft, "Set column values using parameters passed to a form"). */
function withDefaults(record: OpenRecord, extraqs: string | null): OpenRecord {
  if (record.id !== null || extraqs === null) return record
  return { ...record, defaults: Object.fromEntries(new URLSearchParams(extraqs)) }
}

export function formatRecord({ table, id }: OpenRecord): string {
  return `${table}:${id ?? 'new'}`
}

/** The table of that name, if the app has it. */
export function appTable(name: string | null): AppTable | null {
  return APP_TABLES.find((table) => table === name) ?? null
}

function parseNumber(text: string | null, least: number, most: number): number | null {
  if (text === null || !/^\d+$/.test(text)) return null
  const number = Number(text)
  return number >= least && number <= most ? number : null
}
