import {
  defaultRangeExtractor,
  useWindowVirtualizer,
  windowScroll,
  type Range,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { useDrawn } from './useDrawn'

/** Where a list begins of which nothing is known, in CSS pixels. */
const LIKELY_TOP = 240

interface WindowListOptions {
  readonly count: number
  /** Height in CSS pixels of a line that has not been measured yet. */
  readonly estimateSize: (index: number) => number
  readonly getItemKey: (index: number) => string | number
  /** Lines beyond the viewport, on either side, once the list has been on screen for a moment. */
  readonly overscan: number
  /** About where the list begins, in CSS pixels: good enough for what the first frames show, and measured after them. */
  readonly likelyTop?: number | undefined
  /** The line that stays in the document however far one scrolls, because the focus is in it; `null` = none. */
  readonly kept: () => number | null
  /** A line that changes its height is measured in the next frame, for lists in which the browser complains of a loop in this one. */
  readonly measureInNextFrame?: boolean
}

/**
 * The lines of a long list that are near the viewport; the page itself scrolls, so that no second scroll bar appears.
 *
 * @returns the ref of the list, where it begins and whether that has been measured, beside the virtualizer
 */
export function useWindowList<List extends HTMLElement>(options: WindowListOptions) {
  const list = useRef<List>(null)
  const [measuredTop, setTop] = useState<number | null>(null)
  const top = measuredTop ?? options.likelyTop ?? LIKELY_TOP
  const isDrawn = useDrawn()
  const { kept } = options
  useEffect(() => {
    const element = list.current
    if (element === null || !isDrawn) return
    const measure = () => {
      const measured = element.getBoundingClientRect().top + window.scrollY
      // It only decides which lines there are, not where they stand: it never holds up a frame.
      startTransition(() => setTop(measured))
    }
    // Tells the first size too. What stands above changes height: tools wrap, a message appears.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [isDrawn])
  const virtualizer = useWindowVirtualizer({
    count: options.count,
    estimateSize: options.estimateSize,
    getItemKey: options.getItemKey,
    overscan: isDrawn ? options.overscan : 0,
    scrollMargin: top,
    // Known before the first drawing, so that it has the lines in it and the browser lays them out once.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    scrollToFn: scrollIfAway,
    // In a task of their own, not in the middle of a frame: the lines ahead are there already.
    useFlushSync: false,
    useAnimationFrameWithResizeObserver: options.measureInNextFrame ?? false,
    rangeExtractor: useCallback(
      (range: Range) => {
        const indexes = defaultRangeExtractor(range)
        const index = kept()
        return index === null || index < 0 || index >= range.count || indexes.includes(index)
          ? indexes
          : [...indexes, index].sort((a, b) => a - b)
      },
      [kept],
    ),
  })
  return { list, top, isPlaced: measuredTop !== null, virtualizer }
}

/** Not to where the page is: the virtualizer asks for that when it begins, and the browser would lay out the page for it. */
function scrollIfAway(
  offset: number,
  options: { readonly adjustments?: number; readonly behavior?: ScrollBehavior },
  instance: Virtualizer<Window, Element>,
): void {
  if (offset + (options.adjustments ?? 0) !== instance.scrollOffset) windowScroll(offset, options, instance)
}
