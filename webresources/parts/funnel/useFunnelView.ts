import { useCallback, useState } from 'react'
import { readFunnelView, USUAL_VIEW, writeFunnelView, type FunnelView } from '../../domain/FunnelView'

/** What belongs to one tab and means nothing in another. */
const OF_THE_TAB = { search: '', sort: null, band: null, result: null } as const

/**
 * What the page shows. Begins with what was handed over, and is kept in the page's own address, so that loading it anew
 * shows the same.
 */
export function useFunnelView(options: URLSearchParams) {
  const [view, setView] = useState(() => readFunnelView(options))
  const change = useCallback((part: Partial<FunnelView>) => {
    setView((before) => {
      const next = { ...before, ...(part.tab !== undefined && part.tab !== before.tab ? OF_THE_TAB : {}), ...part }
      keepInAddress(next)
      return next
    })
  }, [])
  const clear = useCallback(() => change({ ...OF_THE_TAB, domainGroupId: USUAL_VIEW.domainGroupId }), [change])
  return { view, change, clear }
}

function keepInAddress(view: FunnelView): void {
  try {
    const url = new URL(window.location.href)
    const data = writeFunnelView(view)
    if (data === '') url.searchParams.delete('data')
    else url.searchParams.set('data', data)
    window.history.replaceState(window.history.state, '', url.href)
  } catch {
    // A convenience: some hosts load the page from an address that may not be changed.
  }
}
