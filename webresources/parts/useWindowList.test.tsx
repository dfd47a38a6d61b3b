import { act, render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useWindowList } from './useWindowList'

const HEIGHT = 40

function List({ count, kept }: { readonly count: number; readonly kept: () => number | null }) {
  const { list, top, virtualizer } = useWindowList<HTMLUListElement>({
    count,
    estimateSize: () => HEIGHT,
    getItemKey: (index) => index,
    overscan: 0,
    kept,
  })
  return (
    <ul ref={list} style={{ position: 'relative', margin: 0, height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          style={{ position: 'absolute', height: HEIGHT, transform: `translateY(${start - top}px)` }}
        >
          {index}
        </li>
      ))}
    </ul>
  )
}

const nobody = () => null
const shown = () => [...document.querySelectorAll('li')].map((line) => Number(line.dataset['index']))
const frames = () => act(() => new Promise((resolve) => setTimeout(resolve, 200)))

it('has its lines in the first drawing, and moves nothing', () => {
  let scrolled = 0
  const { scrollTo } = window
  window.scrollTo = () => void (scrolled += 1)
  try {
    render(<List count={1_000} kept={nobody} />)
  } finally {
    window.scrollTo = scrollTo
  }
  expect(shown().length).toBeGreaterThanOrEqual(1)
  expect(shown().length).toBeLessThan(60)
  expect(shown()[0]).toBe(0)
  expect(scrolled).toBe(0)
})

it('follows the page, and keeps the line that has the focus', async () => {
  const second = () => 1
  render(<List count={1_000} kept={second} />)
  await frames()
  window.scrollTo(0, 500 * HEIGHT)
  await frames()
  expect(shown()).toContain(1)
  expect(shown()).toContain(500)
  expect(shown()).not.toContain(3)
  window.scrollTo(0, 0)
  await frames()
})
