import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { HotContact } from '../../domain/HotContact'
import { lastDays } from '../../domain/lastDays'
import { mergeRecent } from '../../domain/mergeRecent'
import type { Overlay } from '../../domain/ScoredContact'
import { usePeopleList, type PeopleSource } from '../../parts/people/usePeopleList'
import type { HotTileProps } from '../../parts/people/PeopleTile'
import { calendarDay } from '../../parts/region'
import { useServices } from '../../parts/useServices'

/** People whose activities are read: those who were seen last. */
export const PEOPLE = 30
/** Activities of each of them. */
const ACTIVITIES = 20

/** What the rep's own people did last. Net-Results has no such list: it is made of the histories of who was seen last. */
export function useRecentActivity({ segment, days, marking }: HotTileProps, overlay: Overlay | undefined) {
  const { netResults, now } = useServices()
  const source = useMemo((): PeopleSource | null => {
    if (overlay === undefined) return null
    return {
      key: ['seenLast', overlay.id],
      load: (part, signal) =>
        netResults.myLeadScores({ overlayId: overlay.id, orderBy: 'lastSeen', descending: true, ...part }, signal),
    }
  }, [netResults, overlay])
  const list = usePeopleList({ source, segment, marks: marking.marks, wanted: PEOPLE })
  const people = list.shown.slice(0, PEOPLE)
  const isSettled = list.query.data !== undefined && !list.readsOn
  const range = lastDays(days, calendarDay(now()))
  const ids = people.map(({ id }) => id)
  const histories = useQuery({
    queryKey: ['mine', 'recent', ids, range],
    queryFn: ({ signal }) =>
      Promise.all(
        ids.map(async (id) => {
          const part = { contactId: id, from: range.from, offset: 0, limit: ACTIVITIES }
          const { rows, hasMore } = await netResults.activities(part, signal)
          return { id, activities: rows, hasMore }
        }),
      ),
    enabled: isSettled && ids.length > 0,
    meta: { warm: segment === null },
  })
  const known = list.people
  const stories = useMemo(() => {
    const byId = new Map<string, HotContact>(known.map((person) => [person.id, person]))
    return mergeRecent(
      (histories.data ?? []).flatMap(({ id, activities, hasMore }) => {
        const person = byId.get(id)
        return person === undefined ? [] : [{ person, activities, hasMore }]
      }),
    )
  }, [histories.data, known])
  return { list, people, histories, stories, isSettled }
}
