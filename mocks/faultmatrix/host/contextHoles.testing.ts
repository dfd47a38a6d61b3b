import { expect } from 'vitest'
import { pause } from '../look'
import type { HostHole } from './HostHole.testing'
import type { HostStage } from './hostStage.testing'
import { address, findsItLater, handOverWhole, openInDynamics, withoutRecord } from './hostSteps.testing'

/** A client API with something about it that is not as documented. */
function odd(stage: HostStage, context: (real: object) => unknown): unknown {
  const { xrm } = stage.dynamics
  const real = xrm.Utility.getGlobalContext.bind(xrm.Utility)
  return { ...xrm, Utility: { ...xrm.Utility, getGlobalContext: () => context(real()) } }
}

/** Plain copies: an absent member is absent, as in an older client, and does not throw. */
const withUser = (stage: HostStage, keep: readonly string[]) =>
  odd(stage, (real) => {
    const context = real as Record<string, object>
    const user = context['userSettings'] as Record<string, unknown>
    return { ...context, userSettings: Object.fromEntries(keep.map((name) => [name, user[name]])) }
  })

const ODD_CLIENTS: readonly (readonly [string, (stage: HostStage) => unknown])[] = [
  ['without userSettings', (stage) => odd(stage, (real) => ({ ...real, userSettings: undefined }))],
  ['whose user has no id', (stage) => withUser(stage, ['userName', 'languageId'])],
  ['whose global context is nothing', (stage) => odd(stage, () => undefined)],
  [
    'whose global context throws',
    (stage) =>
      odd(stage, () => {
        throw new Error('The context is not ready.')
      }),
  ],
  ['that is still empty', () => ({})],
  ['that is something else of that name', () => 'Xrm'],
]

/** How the page gets at the client API and the form around it. */
export const contextHoles: readonly HostHole[] = [
  {
    name: 'nobody hands anything over, but the parent window and the address say all',
    async play(stage) {
      await openInDynamics(stage)
      await stage.content()
    },
  },
  {
    name: 'setClientApiContext late, after the page has given up',
    async play(stage) {
      await stage.open(withoutRecord(stage))
      await stage.says('hostMissing')
      expect(stage.asked()).toBe(0)
      await handOverWhole(stage)
    },
  },
  {
    name: 'setClientApiContext twice, and once more',
    async play(stage) {
      await openInDynamics(stage)
      stage.handOver()
      await handOverWhole(stage)
      await stage.quiet()
      const before = stage.questions()
      stage.handOver()
      await pause(60)
      await stage.quiet()
      expect(stage.questions(), 'asked anew').toBe(before)
    },
  },
  {
    name: 'the frame is loaded again after the hand-over',
    async play(stage) {
      await openInDynamics(stage)
      await handOverWhole(stage)
      await stage.reload()
      await stage.content()
    },
  },
  {
    name: 'the frame comes back without its id',
    on: 'forms',
    async play(stage) {
      await openInDynamics(stage)
      await handOverWhole(stage)
      stage.dynamics.xrm.Page = stage.form.formContext
      await stage.reload(address(stage, { id: null }))
      await stage.content()
    },
  },
  {
    name: 'the frame comes back without anything, and nobody tells it more before the next tab change',
    async play(stage) {
      await stage.open(address(stage))
      await handOverWhole(stage)
      await stage.reload(withoutRecord(stage))
      await stage.says('hostMissing')
      await handOverWhole(stage)
    },
  },
  {
    name: 'no parent.Xrm, then one',
    play: async (stage) => {
      await stage.open(address(stage))
      await findsItLater(stage, () => stage.around({ xrm: stage.dynamics.xrm }))
    },
  },
  {
    name: 'a parent window of another origin, then a hand-over',
    async play(stage) {
      stage.around({ foreign: true })
      await stage.open(address(stage))
      await stage.says('hostMissing')
      await handOverWhole(stage)
    },
  },
  {
    name: 'Xrm arrives while the page waits',
    async play(stage) {
      await stage.open(address(stage))
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.content()
    },
  },
  {
    name: 'Xrm arrives after the page has given up, and the rep comes back to the page',
    async play(stage) {
      await stage.open(address(stage))
      await stage.says('hostMissing')
      stage.around({ xrm: stage.dynamics.xrm })
      stage.show(false)
      stage.show(true)
      await stage.content()
    },
  },
  ...ODD_CLIENTS.map(([name, client]): HostHole => ({
    name: `a client API ${name}, then a right one`,
    async play(stage) {
      stage.around({ xrm: client(stage) })
      await stage.open(address(stage))
      await findsItLater(stage, () => stage.around({ xrm: stage.dynamics.xrm }))
    },
  })),
  {
    name: 'a client API that says of its user only who he is',
    // Who is an administrator is known by his roles.
    spares: ({ name }) => name === 'console',
    async play(stage) {
      stage.around({ xrm: withUser(stage, ['userId', 'userName']) })
      await stage.open(address(stage))
      await stage.content()
    },
  },
  {
    name: 'something that is no client API is handed over',
    async play(stage) {
      await openInDynamics(stage)
      for (const junk of [null, undefined, 'Xrm', {}, { WebApi: null }]) stage.handOver(junk, junk)
      await stage.content()
    },
  },
]
