import { expect } from 'vitest'
import { isReference, type Reference } from '../../dataverse/schema/Table'
import { recover } from '../readingCells'
import type { HostHole } from './HostHole.testing'
import { openInDynamics } from './hostSteps.testing'

const SHARES = 'principalobjectattributeaccess'

/** What the client, column security and the browser keep from the page. */
export const surroundingHoles: readonly HostHole[] = [
  {
    name: 'a client that is offline',
    dataverse: { offline: true },
    async play(stage) {
      await openInDynamics(stage)
      await stage.says('dataverse.offline')
      expect(stage.asked()).toBe(0)
      stage.dynamics.setFaults({})
      await recover(stage.page, stage)
    },
  },
  {
    name: 'a password that column security keeps from its owner',
    // Who opens the console here reads every password.
    spares: ({ name }) => name === 'console',
    async play(stage) {
      const { store } = stage.dynamics
      const shares = store
        .rows(SHARES)
        .filter(
          (share) =>
            isReference(share['principalid'] ?? null) && (share['principalid'] as Reference).id === stage.page.user.id,
        )
      for (const share of shares) store.remove(SHARES, String(share['principalobjectattributeaccessid']))
      await openInDynamics(stage)
      await stage.says('unreadableCredentials')
      expect(stage.asked()).toBe(0)
      for (const share of shares) store.insert(SHARES, share)
      await recover(stage.page, stage)
    },
  },
  {
    name: 'a browser that keeps nothing',
    async play(stage) {
      const blocked = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      }
      const places = ['sessionStorage', 'localStorage'] as const
      const real = places.map((place) => Object.getOwnPropertyDescriptor(window, place) ?? {})
      for (const place of places) Object.defineProperty(window, place, { configurable: true, get: blocked })
      try {
        await openInDynamics(stage)
        await stage.content()
      } finally {
        for (const [at, place] of places.entries()) Object.defineProperty(window, place, real[at] ?? {})
      }
    },
  },
]
