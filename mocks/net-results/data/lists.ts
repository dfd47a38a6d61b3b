/** A list or subscription as it stands when the world begins. `others` = members who are nobody in the world. */
export interface ListSeed {
  readonly id: number
  readonly name: string
  readonly others: number
}

export interface SubscriptionSeed extends ListSeed {
  readonly publicName: string
}

const NAMES: readonly (readonly [string, number])[] = [
  ['Customer advisory board 2027', 47],
  ['Executive dinner, Chicago', 120],
  ['Field service buyers, North America', 2310],
  ['November product news', 18_390],
  ['Trial started, not activated', 305],
  ['Webinar: Routing at scale', 868],
  ['Renewal reminders, 90 days', 1018],
  ['Renewal risk, Q1', 84],
  ['Renewals 2026, all regions', 3441],
  ['Renewed early', 290],
  ['Zürich user group', 61],
  ['قائمة الشرق الأوسط', 33],
]

const EVENTS = ['Field Service Days', 'Dispatch Summit', 'Water Operators Forum', 'Rail Maintenance Expo', 'Open House']
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]

/** Enough that nobody gets them all on one page of 50. */
export const STATIC_LISTS: readonly ListSeed[] = [
  ...NAMES.map(([name, others], index) => ({ id: 2101 + index, name, others })),
  ...EVENTS.flatMap((event, row) =>
    YEARS.map((year, column) => ({
      id: 2201 + row * 10 + column,
      name: `${event} ${year}`,
      others: 40 + row * 37 + column * 11,
    })),
  ),
]

/** Priya Raghavan's, by contact id; everybody else's are derived. */
export const SCRIPTED_MEMBERSHIPS: Readonly<Record<number, readonly number[]>> = {
  48211: [2103, 2104, 2105, 2106, 2301, 2304],
}

/** Ids come from the same space as those of lists. */
export const SUBSCRIPTIONS: readonly SubscriptionSeed[] = [
  { id: 2301, name: 'Product news', publicName: 'News about our products', others: 15_022 },
  { id: 2302, name: 'Events, Europe', publicName: 'Events near you (Europe)', others: 4120 },
  { id: 2303, name: 'Events, North America', publicName: 'Events near you (North America)', others: 6388 },
  { id: 2304, name: 'Customer stories', publicName: 'How others do it', others: 2217 },
  { id: 2305, name: 'Service notices', publicName: 'Maintenance and outages', others: 911 },
]
