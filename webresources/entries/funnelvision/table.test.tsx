import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { createWorld } from '../../../mocks/world/createWorld'
import { DANUTA } from '../../../mocks/world/users'
import { column, openFunnelVision, settled, WAIT } from './openFunnelVision.testing'

const HOT = "Who's Hot"

async function open(opening: Parameters<typeof openFunnelVision>[0] = {}) {
  const opened = await openFunnelVision(opening)
  await settled(HOT)
  return { ...opened, user: userEvent.setup() }
}

const header = (name: string) => within(screen.getByRole('table', { name: HOT })).getByRole('columnheader', { name })
const sortBy = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  await user.click(within(header(name)).getByRole('button', { name }))
  await settled(HOT)
}

it('reads the rows that show before everybody whom the chart needs', async () => {
  const { mine, requests } = await open({ world: createWorld({ peopleOnOneAccount: 1_200 }) })
  await screen.findByRole('img', { name: new RegExp(`^${mine.length} people by lead score`) }, WAIT)
  const parts = requests().flatMap(({ request }) => {
    const calls = (Array.isArray(request) ? request : [request]) as readonly {
      readonly method: string
      readonly params: { readonly limit: number; readonly offset: number }
    }[]
    return calls.filter(({ method }) => method === 'getMineLeadScores').map(({ params }) => params)
  })
  const rows = parts.findIndex(({ limit }) => limit === 50)
  const everybody = parts.findIndex(({ limit }) => limit > 50)
  expect(parts[rows]).toMatchObject({ offset: 0, limit: 50 })
  expect(everybody).toBeGreaterThan(rows)
})

it('has columns that can be chosen and resized, and remembers both', async () => {
  const first = await open()
  const heads = () =>
    within(screen.getByRole('table', { name: HOT }))
      .getAllByRole('columnheader')
      .map((head) => head.textContent)
  await first.user.click(screen.getByText('Columns', { selector: 'summary' }))
  await first.user.click(screen.getByRole('checkbox', { name: 'Company' }))
  await first.user.click(screen.getByRole('checkbox', { name: 'Email' }))
  expect(heads()).toEqual(['', 'Name', 'Email', 'Score', '7 days', 'Last visit', 'Visits'])
  const separator = screen.getByRole('separator', { name: 'Width of Name' })
  const before = header('Name').getBoundingClientRect().width
  separator.focus()
  await first.user.keyboard('{ArrowRight}{ArrowRight}')
  await waitFor(() => expect(header('Name').getBoundingClientRect().width).toBeCloseTo(before + 32, -1), WAIT)
  const wide = header('Name').getBoundingClientRect().width
  first.unmount()
  const second = await open()
  expect(heads()).toEqual(['', 'Name', 'Email', 'Score', '7 days', 'Last visit', 'Visits'])
  expect(header('Name').getBoundingClientRect().width).toBeCloseTo(wide, 0)
  second.unmount()
  await open({ user: DANUTA })
  expect(heads()).toContain('Company')
})

it('exports the view as it is shown', async () => {
  const { user, mine } = await open()
  const blobs: Blob[] = []
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:export'
  })
  await user.click(screen.getByRole('button', { name: 'Export CSV' }))
  create.mockRestore()
  const text = await blobs[0]?.text()
  const lines = text?.trim().split('\r\n') ?? []
  expect(lines[0]).toMatch(/Name,Company,Score,7 days,Last visit,Visits$/)
  expect(lines).toHaveLength(mine.length + 1)
  expect(lines[1]?.startsWith(column(HOT, 'Name')[0] ?? '?')).toBe(true)
})

it('asks before it exports a part, and reads the rest when told to', async () => {
  const { user, mine } = await open({ world: createWorld({ peopleOnOneAccount: 400 }) })
  const blobs: Blob[] = []
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:export'
  })
  await user.click(screen.getByRole('button', { name: 'Export CSV' }))
  await user.click(await screen.findByRole('button', { name: 'Load All and Export' }, WAIT))
  await waitFor(() => expect(blobs).toHaveLength(1), WAIT)
  create.mockRestore()
  expect((await blobs[0]?.text())?.trim().split('\r\n')).toHaveLength(mine.length + 1)
})

it('copies a link that shows the same view, and keeps it in its own address', async () => {
  const { user, unmount } = await open()
  let copied = ''
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    copied = text
    return Promise.resolve()
  })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Lead score overlay' }), 'Partner program')
  await sortBy(user, 'Company')
  await user.click(screen.getByRole('button', { name: 'Copy Link' }))
  await waitFor(() => expect(copied).not.toBe(''), WAIT)
  write.mockRestore()
  const names = column(HOT, 'Name')
  const data = new URL(copied).searchParams.get('data') ?? ''
  expect(new URL(copied).searchParams.get('webresourceName')).toBe('nr_/pages/funnelvision.html')
  expect(new URLSearchParams(window.location.search).get('data')).toBe(data)
  unmount()
  await open({ data })
  await waitFor(() => expect(column(HOT, 'Name')).toEqual(names), WAIT)
  expect(screen.getByRole('combobox', { name: 'Lead score overlay' })).toHaveProperty('value', '23')
})
