import { act, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DANUTA } from '../../../mocks/world/users'
import { column, openFunnelVision, settled, WAIT } from './openFunnelVision.testing'

const HOT = "Who's Hot"
/** Longer than any test waits. */
const NEVER = 60_000

const chart = () => screen.queryByRole('img', { name: /people by lead score/ })
/** Rows out of sight come a moment later. */
const SEEN = 10
const whatShows = () => ({
  names: column(HOT, 'Name').slice(0, SEEN),
  visits: column(HOT, 'Visits').slice(0, SEEN),
  chart: chart()?.getAttribute('aria-label'),
})
const leave = (unmount: () => void) => {
  act(() => void window.dispatchEvent(new Event('pagehide')))
  unmount()
}

async function seeEverything() {
  const opened = await openFunnelVision()
  await settled(HOT)
  await waitFor(() => expect(chart()).not.toBeNull(), WAIT)
  await waitFor(() => expect(column(HOT, 'Visits')).toContain('20'), WAIT)
  return { ...opened, seen: whatShows() }
}

it('has rows, chart and visits of a page that was seen before, while Net-Results has not answered', async () => {
  const { unmount, seen } = await seeEverything()
  leave(unmount)
  await openFunnelVision({ latency: NEVER })
  await settled(HOT)
  expect(whatShows()).toEqual(seen)
  expect(screen.queryByRole('group', { name: 'Loading' })).toBeNull()
})

it('shows nobody the people of another who has used the browser tab', async () => {
  const { unmount, seen } = await seeEverything()
  leave(unmount)
  const { mine } = await openFunnelVision({ user: DANUTA })
  await settled(HOT)
  expect(mine.length).toBeGreaterThan(0)
  expect(whatShows().names).not.toEqual(seen.names)
})
