import { useCallback } from 'react'
import { useWindowList } from '../useWindowList'

const OVERSCAN = 4

/** Which of many lines are near the viewport of the page, and where they stand. The line with the focus always is. */
export function useWindowRows(
  lines: readonly { readonly key: string; readonly height: number }[],
  focused: string | null,
  likelyTop?: number,
) {
  const { list, top, virtualizer } = useWindowList<HTMLDivElement>({
    count: lines.length,
    estimateSize: (index) => lines[index]?.height ?? 0,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: OVERSCAN,
    likelyTop,
    kept: useCallback(
      () => (focused === null ? null : lines.findIndex(({ key }) => key === focused)),
      [focused, lines],
    ),
    measureInNextFrame: true,
  })
  return {
    list,
    totalSize: virtualizer.getTotalSize(),
    visible: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, offset: start - top })),
    measure: virtualizer.measureElement,
  }
}
