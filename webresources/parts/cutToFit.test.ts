import { expect, it } from 'vitest'
import { cutToFit } from './cutToFit'

const page = (size: number) => ({ rows: 'x'.repeat(size) })

it('keeps what is small as it is', () => {
  const pages = { pages: [page(50_000), page(50_000)], pageParams: [0, 50] }
  expect(cutToFit(pages)).toBe(pages)
  expect(cutToFit(118)).toBe(118)
  expect(cutToFit(null)).toBeNull()
})

it('keeps the first pages of a long list, each with its place', () => {
  const pages = { pages: [page(90_000), page(90_000), page(90_000)], pageParams: [0, 50, 100] }
  expect(cutToFit(pages)).toEqual({ pages: [page(90_000), page(90_000)], pageParams: [0, 50] })
})

it('keeps nothing of what is too large in one piece', () => {
  expect(cutToFit(page(200_001))).toBeUndefined()
  expect(cutToFit({ pages: [page(200_001)], pageParams: [0] })).toBeUndefined()
})
