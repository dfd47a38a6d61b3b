import { expect, it } from 'vitest'
import { resultOf, start } from '../callNetResults.testing'

const { simulator } = start()

it('has one default among its overlays', async () => {
  const fallback = await resultOf(simulator, 'LeadScoreOverlay.getDefault')
  expect(fallback).toEqual({ lead_score_overlay_id: '12', lead_score_overlay_name: 'Default overlay' })
  const all = (await resultOf(simulator, 'LeadScoreOverlay.getAll')) as Record<string, unknown>[]
  expect(all).toHaveLength(3)
  expect(all.filter((row) => row['is_default'] === '1')).toMatchObject([fallback])
})
