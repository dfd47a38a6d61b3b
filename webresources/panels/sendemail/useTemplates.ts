import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { EmailTemplate } from '../../domain/EmailTemplate'
import { useServices } from '../../parts/useServices'

const PAGE = 50
const HOLD = 5 * 60_000

/** The templates that match, by name, page by page. */
export function useTemplates(search: string) {
  const { netResults } = useServices()
  const query = useInfiniteQuery({
    queryKey: ['emailTemplates', search],
    queryFn: ({ pageParam: offset, signal }) =>
      netResults.emails({ offset, limit: PAGE, ...(search === '' ? {} : { search }) }, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) =>
      last.hasMore && last.received > 0 ? pages.reduce((sum, page) => sum + page.received, 0) : undefined,
    placeholderData: (before) => before,
    staleTime: HOLD,
  })
  const { data } = query
  const templates = useMemo(() => uniqueTemplates(data?.pages.flatMap((page) => page.rows) ?? []), [data])
  return {
    query,
    templates,
    total: data?.pages[0]?.total ?? null,
    dropped: data?.pages.reduce((sum, page) => sum + page.dropped, 0) ?? 0,
  }
}

/** A template that is made between two pages pushes the rest down by one, and would show up twice. */
function uniqueTemplates(templates: readonly EmailTemplate[]): readonly EmailTemplate[] {
  return [...new Map(templates.map((template) => [template.id, template])).values()]
}
