import { isCalendarDay, type DateRange } from './dateRange'
import { EMAIL_RESULTS, type EmailResult } from './emailResults'
import type { CalendarDay } from './Instant'
import { lastDays } from './lastDays'

export const FUNNEL_TABS = ['whosHot', 'prospectActivity', 'anonymousVisitors', 'myEmails'] as const

export type FunnelTab = (typeof FUNNEL_TABS)[number]

/** Days up to today that people ask for by name. */
export const FUNNEL_DAYS = [7, 30, 90] as const

export type FunnelDays = (typeof FUNNEL_DAYS)[number]

/** What Funnel Vision shows, as far as it is not as usual: all that a link has to say. Ids are as the link has them. */
export interface FunnelView {
  readonly tab: FunnelTab
  /** `null` = the default overlay. */
  readonly overlayId: string | null
  /** `null` = all. */
  readonly domainGroupId: string | null
  readonly range: FunnelRange
  readonly search: string
  /** Column and direction; `null` = the usual order of the tab. */
  readonly sort: FunnelSort | null
  /** The lowest score of a column of the chart; `null` = all. */
  readonly band: number | null
  /** What became of the e-mail; `null` = all. */
  readonly result: EmailResult | null
  /** Rows stand under what they have in common, on the tab that has such groups. */
  readonly isGrouped: boolean
}

/** So many days up to today, which move on with the calendar; or days spelled out. */
export type FunnelRange = FunnelDays | Required<DateRange>

export interface FunnelSort {
  readonly column: string
  readonly descending: boolean
}

export const USUAL_VIEW: FunnelView = {
  tab: 'whosHot',
  overlayId: null,
  domainGroupId: null,
  range: 30,
  search: '',
  sort: null,
  band: null,
  result: null,
  isGrouped: true,
}

/** Reads a link; what makes no sense counts as absent, but for ids, of which only Net-Results knows whether they exist. */
export function readFunnelView(data: URLSearchParams): FunnelView {
  const band = data.get('band')
  return {
    tab: FUNNEL_TABS.find((tab) => tab === data.get('tab')) ?? USUAL_VIEW.tab,
    overlayId: data.get('overlay') || null,
    domainGroupId: data.get('group') || null,
    range: readRange(data),
    search: data.get('q') ?? '',
    sort: readSort(data.get('sort')),
    band: band !== null && /^-?\d{1,7}$/.test(band) ? Number(band) : null,
    result: EMAIL_RESULTS.find((result) => result === data.get('result')) ?? null,
    isGrouped: data.get('rows') !== 'plain',
  }
}

/** The link of a view; reading it gives the same view again. What is as usual is left out. */
export function writeFunnelView(view: FunnelView): string {
  const { tab, overlayId, domainGroupId, range, search, sort, band, result, isGrouped } = view
  const data = new URLSearchParams()
  const set = (name: string, value: string | null) => {
    if (value !== null && value !== '') data.set(name, value)
  }
  set('tab', tab === USUAL_VIEW.tab ? null : tab)
  set('overlay', overlayId)
  set('group', domainGroupId)
  if (typeof range === 'number') set('days', range === USUAL_VIEW.range ? null : String(range))
  else {
    set('from', range.from)
    set('to', range.to)
  }
  set('q', search)
  set('sort', sort === null ? null : `${sort.descending ? '-' : ''}${sort.column}`)
  set('band', band === null ? null : String(band))
  set('result', result)
  set('rows', isGrouped ? null : 'plain')
  return data.toString()
}

/** The days of a range. */
export function daysOf(
  range: FunnelRange,
  today: CalendarDay,
): { readonly from: CalendarDay; readonly to: CalendarDay } {
  return typeof range === 'number' ? lastDays(range, today) : range
}

function readRange(data: URLSearchParams): FunnelRange {
  const from = data.get('from') ?? ''
  const to = data.get('to') ?? ''
  if (isCalendarDay(from) && isCalendarDay(to) && from <= to) return { from, to }
  return FUNNEL_DAYS.find((days) => String(days) === data.get('days')) ?? 30
}

function readSort(text: string | null): FunnelSort | null {
  const [, minus = '', column = ''] = /^(-?)([A-Za-z0-9]+)$/.exec(text ?? '') ?? []
  return column === '' ? null : { column, descending: minus === '-' }
}
