import { useQuery } from '@tanstack/react-query'
import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, type ReactNode } from 'react'
import { afterEach, beforeEach, vi } from 'vitest'
import {
  createNetResultsSimulator,
  type NetResultsSimulator,
} from '../../../mocks/net-results/createNetResultsSimulator'
import type { Fault } from '../../../mocks/net-results/Faults'
import { createClock } from '../../../mocks/world/Clock'
import { createWorld } from '../../../mocks/world/createWorld'
import { MARCUS } from '../../../mocks/world/users'
import type { Dynamics } from '../../dataverse/Host'
import { createCredentials } from '../../domain/Credentials'
import type { ContactId } from '../../domain/ids'
import { createNetResults } from '../../net-results'
import { createQueryClient } from '../createQueryClient'
import { createDiagnostics } from '../diagnostics'
import { PageFrame } from '../PageFrame'
import { PendingEdits } from '../PendingEdits'
import { ServicesContext } from '../useServices'

export const PRIYA = {
  contactId: '48211' as ContactId,
  personName: 'Priya Raghavan',
  emailAddress: 'priya.raghavan@haldenwater.example',
}

/** Longer than the Undo bar stands. */
export const UNDO = 8_100

const world = createWorld()

/** Time stands still but for what {@link pass} lets go by and the time that the test itself takes. */
export function standTime() {
  beforeEach(
    () =>
      void vi.useFakeTimers({
        shouldAdvanceTime: true,
        toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
      }),
  )
  afterEach(() => void vi.useRealTimers())
}

const realTimeout = setTimeout

/** Lets that much time go by, and whoever waits for an answer have it. */
export const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds)
    await new Promise((resolve) => realTimeout(resolve, 40))
  })

interface Opening {
  readonly faults?: readonly Fault[]
  readonly person?: typeof PRIYA
  readonly prepare?: (simulator: NetResultsSimulator) => void
}

/** A panel between the real client and the simulated Net-Results, on a page with a header and room for Undo. */
export function openMembership(panel: (person: typeof PRIYA) => ReactNode, opening: Opening = {}) {
  const { faults = [], person = PRIYA, prepare } = opening
  const clock = createClock()
  const simulator = createNetResultsSimulator({ world, clock, faults })
  prepare?.(simulator)
  const netResults = createNetResults({
    baseUrl: 'https://apps.net-results.com',
    credentials: createCredentials(MARCUS.netResults?.userName ?? '', MARCUS.netResults?.password ?? ''),
    batchMode: { refused: false },
    sleep: () => Promise.resolve(),
    fetch: async (input, init) => {
      const response = await simulator.handle(new Request(input, init))
      if (response.type === 'error') throw new TypeError('Failed to fetch')
      return response
    },
  })
  const services = {
    netResults,
    dynamics: {} as Dynamics,
    scene: { apiBaseUrl: 'https://apps.net-results.com', origin: 'https://org.crm.example', userName: 'marcus' },
    now: () => Date.now(),
  }
  const queryClient = createQueryClient()
  /** The part of the page that stays through a change of tabs. */
  function Header() {
    useQuery({
      queryKey: ['contact', person.contactId, 'mailing'],
      queryFn: ({ signal }) => netResults.mailingStatus(person.contactId, signal),
      meta: { warm: true },
    })
    return null
  }
  const page = (shown: 'panel' | 'otherTab' | 'otherRecord') => (
    <StrictMode>
      <PageFrame queryClient={queryClient} diagnostics={createDiagnostics()}>
        <ServicesContext value={services}>
          {shown !== 'otherRecord' && (
            <PendingEdits>
              <Header />
              {shown === 'panel' && panel(person)}
            </PendingEdits>
          )}
        </ServicesContext>
      </PageFrame>
    </StrictMode>
  )
  const view = render(page('panel'))
  const listsOf = () => simulator.store.contacts.get(Number(person.contactId))?.listIds ?? new Set<number>()
  return {
    ...view,
    simulator,
    clock,
    queryClient,
    user: userEvent.setup({ advanceTimers: (milliseconds) => vi.advanceTimersByTime(milliseconds) }),
    show: (shown: 'panel' | 'otherTab' | 'otherRecord') => view.rerender(page(shown)),
    isOn: (listId: number) => listsOf().has(listId),
    /** The imports that Net-Results was given. */
    imports: () => [...simulator.store.imports.values()],
    /** How often that method was called. */
    calls: (method: string) => simulator.log.flatMap(({ methods }) => methods).filter((name) => name === method).length,
  }
}
