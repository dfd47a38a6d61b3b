import type { QueryClient } from '@tanstack/react-query'
import type { FunnelView } from '../../domain/FunnelView'
import type { NetResults } from '../../net-results/NetResults'
import { askForFilters, overlayOf } from '../../parts/funnel/funnelFilters'
import { countOfPeople } from '../../parts/people/countOfPeople'
import { defaultOverlay } from '../../parts/people/defaultOverlay'
import { rowPages } from '../../parts/table/rowPages'
import type { FirstAnswers } from '../../parts/useFirstAnswers'
import { HOTTEST, hotPeople } from '../../panels/whoshot/hotPeople'

/**
 * Asks for what the page shows at first: the filters and, on the tab that it opens with, the first rows as soon as their
 * overlay is known.
 *
 * @returns once the last question is on its way; `null` = the page has to be drawn to know what is asked next
 * @throws what Net-Results answered to the question for the overlay
 */
export async function askFunnel(
  client: QueryClient,
  netResults: NetResults,
  { tab, overlayId, search, band, sort }: FunnelView,
): Promise<FirstAnswers | null> {
  askForFilters(client, netResults)
  if (tab !== 'whosHot' || search !== '' || band !== null || sort !== null) return null
  const overlay = await overlayOf(client, netResults, overlayId)
  if (overlay === undefined) return null
  return {
    answered: Promise.all([
      client.prefetchInfiniteQuery(rowPages(hotPeople(netResults, overlay.id, HOTTEST))),
      client.prefetchQuery(countOfPeople(netResults, overlay)),
    ]),
  }
}

/** Whether the first rows are there already: somebody has asked for them before. */
export function isFunnelKnown(client: QueryClient, netResults: NetResults): boolean {
  const overlay = client.getQueryData(defaultOverlay(netResults).queryKey)
  return (
    overlay !== undefined &&
    client.getQueryData(rowPages(hotPeople(netResults, overlay.id, HOTTEST)).queryKey) !== undefined
  )
}
