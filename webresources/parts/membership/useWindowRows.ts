import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'

const OVERSCAN = 4

/** Which of many lines are near the viewport of the page, and where they stand. The line with the focus always is. */
export function useWindowRows(
  lines: readonly { readonly key: string; readonly height: number }[],
  focused: string | null,
) {
  const list = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const element = list.current
    if (element === null) return
    const measure = () => setTop(element.getBoundingClientRect().top + window.scrollY)
    measure()
    // What stands above changes height: tools wrap, a message appears.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => lines[index]?.height ?? 0,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: OVERSCAN,
    scrollMargin: top,
    // In a task of their own, not in the middle of a frame: the rows ahead are there already.
    useFlushSync: false,
    // A row that wraps is measured in the next frame, because the browser complains of a loop in this one.
    useAnimationFrameWithResizeObserver: true,
    rangeExtractor: useCallback(
      (range: Range) => {
        const indexes = defaultRangeExtractor(range)
        const index = focused === null ? -1 : lines.findIndex(({ key }) => key === focused)
        return index < 0 || indexes.includes(index) ? indexes : [...indexes, index].sort((a, b) => a - b)
      },
      [focused, lines],
    ),
  })
  return {
    list,
    totalSize: virtualizer.getTotalSize(),
    visible: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, offset: start - top })),
    measure: virtualizer.measureElement,
  }
}
