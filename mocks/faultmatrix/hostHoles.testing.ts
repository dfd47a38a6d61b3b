import { expect } from 'vitest'
import { isReference, type Reference } from '../dataverse/schema/Table'
import type { DynamicsFaults } from '../dataverse/DynamicsFaults'
import type { HostedPage } from './hostPages.testing'
import type { HostStage } from './hostStage.testing'
import { causesShown, pause, press, until } from './look'
import { recover } from './readingCells'

/** One way in which embedded pages fail in Dynamics, played from its beginning until the page is whole again. */
export interface HostHole {
  readonly name: string
  /** @default every page */
  readonly on?: 'forms' | 'apps'
  /** What keeps this page from ever meeting it. */
  readonly spares?: (page: HostedPage) => boolean
  readonly dataverse?: DynamicsFaults
  play(stage: HostStage): Promise<void>
}

/** The address that Dynamics gives a frame. `null` = as on a form whose record is not saved. */
function address({ page }: HostStage, changes: { id?: string | null; data?: string; more?: string } = {}): string {
  const query = new URLSearchParams()
  const { id = page.records?.id ?? null, data = page.data, more = '' } = changes
  if (page.records !== null && id !== null) query.set('id', `{${id.toUpperCase()}}`)
  if (page.records !== null) query.set('typename', page.records.table)
  if (data !== '') query.set('data', data)
  query.set('orgname', 'haldensales')
  query.set('userlcid', '1033')
  return `?${query.toString()}${more}`
}

/** Without anything but what the page was handed. */
const withoutRecord = ({ page }: HostStage) =>
  page.data === '' ? '' : `?${new URLSearchParams({ data: page.data }).toString()}`

const recordsOf = ({ page }: HostStage) => {
  if (page.records === null) throw new Error(`${page.name} stands on no form.`)
  return page.records
}

/** The page stands on the other record, and neither shows nor asks for anything of the first. */
async function standsOnOther(stage: HostStage, since: ReturnType<HostStage['mark']>) {
  const { otherCause, trace, otherId } = recordsOf(stage)
  await until(() => expect(causesShown()).toEqual([otherCause]))
  await stage.quiet()
  expect(document.body.textContent).not.toMatch(trace)
  expect(stage.questions(since), 'the record before is still asked for').not.toMatch(trace)
  expect(stage.questions(since)).toMatch(new RegExp(otherId, 'i'))
}

/** There is no Dynamics; it says so, finds it when asked to, and is whole then. */
async function findsItLater(stage: HostStage, close: () => void) {
  await stage.says('hostMissing')
  expect(stage.asked()).toBe(0)
  // Nothing has changed: it looks, says the same again, and stays usable.
  const said = document.querySelector('[data-cause]')
  await press(/^Check Again$/)
  await until(() => expect(said?.isConnected, 'it does not look').toBe(false))
  await stage.says('hostMissing')
  close()
  await press(/^Check Again$/)
  await stage.content()
}

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

/** What holds the id on `data`, and what nobody has heard of. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['markup', '"><img src=x onerror=alert(1)>&tab=<script>alert(1)</script>'],
  ['half of an escape', '%E0%A4%A&tab=%'],
  ['names of every object', '__proto__=1&constructor=2&prototype[polluted]=3&toString=4'],
  ['another record', 'typename=contact&id=c0000000-3333-4333-8333-000000000005&activity=javascript:alert(1)'],
  ['a very long text', `tab=${'a'.repeat(1_900)}`],
  ['ids that are none', "segment=' or 1=1&overlay=-1&group=../../admin&range=1e99&from=9999-99-99&sort=__proto__"],
]

export const HOST_HOLES: readonly HostHole[] = [
  // ── How the context comes ─────────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'nobody hands anything over, but the parent window and the address say all',
    async play(stage) {
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage))
      await stage.content()
    },
  },
  {
    name: 'setClientApiContext late, after the page has given up',
    async play(stage) {
      await stage.open(withoutRecord(stage))
      await stage.says('hostMissing')
      expect(stage.asked()).toBe(0)
      stage.handOver()
      await stage.content()
    },
  },
  {
    name: 'setClientApiContext twice, and once more',
    async play(stage) {
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage))
      stage.handOver()
      stage.handOver()
      await stage.content()
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
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage))
      stage.handOver()
      await stage.content()
      await stage.reload()
      await stage.content()
    },
  },
  {
    name: 'the frame comes back without its id',
    on: 'forms',
    async play(stage) {
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage))
      stage.handOver()
      await stage.content()
      stage.dynamics.xrm.Page = stage.form.formContext
      await stage.reload(address(stage, { id: null }))
      await stage.content()
    },
  },
  {
    name: 'the frame comes back without anything, and nobody tells it more before the next tab change',
    async play(stage) {
      await stage.open(address(stage))
      stage.handOver()
      await stage.content()
      await stage.reload(withoutRecord(stage))
      await stage.says('hostMissing')
      stage.handOver()
      await stage.content()
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
      stage.handOver()
      await stage.content()
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
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage))
      for (const junk of [null, undefined, 'Xrm', {}, { WebApi: null }]) stage.handOver(junk, junk)
      await stage.content()
    },
  },

  // ── Which record ──────────────────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'a create form, then its first save',
    on: 'forms',
    async play(stage) {
      const form = stage.formOf(null)
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage, { id: null }))
      stage.handOver(form.formContext)
      await stage.says('unsaved')
      expect(stage.asked()).toBe(0)
      const texts = { lastname: 'Nakagawa', name: 'Nakagawa & Co.', emailaddress1: 'somebody.new@nakagawa.example' }
      for (const [column, text] of Object.entries(texts)) {
        if (form.data.columns().includes(column)) form.type(column, text)
      }
      await form.save()
      stage.handOver(form.formContext)
      await stage.says(recordsOf(stage).causeWhenNew)
    },
  },
  {
    name: 'no id, and a form that is never handed over',
    on: 'forms',
    async play(stage) {
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage, { id: null }))
      await stage.says('unsaved')
      stage.handOver()
      await stage.content()
    },
  },
  {
    name: 'neither id nor table',
    on: 'forms',
    async play(stage) {
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open('?orgname=haldensales')
      await stage.says('noRecord')
      stage.dynamics.xrm.Page = stage.form.formContext
      await press(/^Check Again$/)
      await stage.content()
    },
  },
  {
    name: 'the form goes to another record',
    on: 'forms',
    async play(stage) {
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage))
      stage.handOver()
      await stage.content()
      await stage.quiet()
      const since = stage.mark()
      stage.form.switchRecord(recordsOf(stage).otherId)
      stage.handOver()
      await standsOnOther(stage, since)
    },
  },
  {
    name: 'the form goes to another record while both systems are still asked for the first',
    on: 'forms',
    async play(stage) {
      stage.around({ xrm: stage.dynamics.xrm })
      stage.simulator.latency = 150
      await stage.open(address(stage))
      stage.handOver()
      await until(() => expect(stage.questions()).toMatch(recordsOf(stage).trace))
      await pause(80)
      stage.form.switchRecord(recordsOf(stage).otherId)
      stage.handOver()
      const since = stage.mark()
      await standsOnOther(stage, since)
    },
  },
  {
    name: 'an address from before the form went to another record',
    on: 'forms',
    async play(stage) {
      const form = stage.formOf(recordsOf(stage).otherId)
      await stage.open(address(stage))
      stage.handOver(form.formContext)
      await standsOnOther(stage, { calls: 0, requests: 0 })
    },
  },
  {
    name: 'Xrm.Page of another form than the one around the page',
    on: 'forms',
    async play(stage) {
      const { otherId } = recordsOf(stage)
      stage.dynamics.xrm.Page = stage.formOf(otherId).formContext
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage))
      await stage.content()
      expect(stage.questions()).not.toMatch(new RegExp(otherId, 'i'))
    },
  },
  {
    name: 'a form that is dead',
    on: 'forms',
    async play(stage) {
      const dead = new Proxy(
        {},
        {
          get() {
            throw new Error('The form is gone.')
          },
        },
      )
      stage.dynamics.xrm.Page = dead
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage))
      stage.handOver(dead)
      await stage.content()
    },
  },
  {
    name: 'the form of a bulk edit',
    on: 'forms',
    async play(stage) {
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage))
      stage.handOver(stage.formOf(recordsOf(stage).id, 'bulkEdit').formContext)
      await stage.says('bulkEdit')
      const since = stage.mark()
      await pause(60)
      expect(stage.questions(since)).toBe('[[],[]]')
      stage.handOver()
      await stage.content()
    },
  },
  {
    name: 'a table that is none of this page',
    on: 'forms',
    async play(stage) {
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage).replace(/typename=\w+/, 'typename=opportunity'))
      await stage.says('noRecord')
      expect(stage.questions()).not.toMatch(recordsOf(stage).trace)
      stage.handOver()
      await stage.content()
    },
  },
  {
    name: 'an id that is none',
    on: 'forms',
    async play(stage) {
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage, { id: "1) or (1' --" }))
      await stage.says('noRecord')
      expect(stage.asked()).toBe(0)
      stage.handOver()
      await stage.content()
    },
  },

  // ── What stands in the address ────────────────────────────────────────────────────────────────────────────────────
  ...HOSTILE.map(([name, data]): HostHole => ({
    name: `data with ${name}`,
    async play(stage) {
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage, { data: [data, stage.page.data].join('&') }))
      await until(() => expect(stage.page.hasContent() || causesShown().length > 0).toBe(true))
      expect(document.querySelectorAll('script[src="x"], img[src="x"], main script')).toHaveLength(0)
      expect(Reflect.has({}, 'polluted')).toBe(false)
      // A choice that does not exist is said to be so, with the button that takes it back.
      if (causesShown().length > 0) await press(/^(Show All My People|Use the Default Overlay|Show All Domain Groups)$/)
      await stage.content()
    },
  })),
  {
    name: 'parameters that nobody has heard of, twice and empty',
    async play(stage) {
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(
        address(stage, { more: '&id=&typename=&debug=1&v=1.2&__proto__=x&userlcid=abc&pagemode=iframe&%ff=%fe' }),
      )
      await stage.content()
    },
  },

  // ── Who sees it ───────────────────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'a window that is hidden',
    async play(stage) {
      stage.show(false)
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage))
      stage.show(false)
      stage.handOver()
      await pause(250)
      expect(stage.asked(), 'a page that nobody sees asks').toBe(0)
      expect(causesShown()).toEqual([])
      stage.show(true)
      await stage.content()
    },
  },
  {
    name: 'a tab of the form that is closed',
    async play(stage) {
      document.documentElement.style.display = 'none'
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage))
      stage.handOver()
      await pause(250)
      expect(stage.asked(), 'a page that nobody sees asks').toBe(0)
      document.documentElement.style.display = ''
      await stage.content()
    },
  },
  {
    name: 'another record while nobody looks',
    on: 'forms',
    async play(stage) {
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage))
      stage.handOver()
      await stage.content()
      await stage.quiet()
      stage.show(false)
      const since = stage.mark()
      stage.form.switchRecord(recordsOf(stage).otherId)
      stage.handOver()
      await pause(150)
      expect(stage.questions(since), 'a page that nobody sees asks').toBe('[[],[]]')
      stage.show(true)
      await standsOnOther(stage, since)
    },
  },

  // ── What is around it ─────────────────────────────────────────────────────────────────────────────────────────────
  {
    name: 'a client that is offline',
    dataverse: { offline: true },
    async play(stage) {
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage))
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
        .rows('principalobjectattributeaccess')
        .filter(
          (share) =>
            isReference(share['principalid'] ?? null) && (share['principalid'] as Reference).id === stage.page.user.id,
        )
      for (const share of shares) store.remove(SHARES, String(share['principalobjectattributeaccessid']))
      stage.around({ xrm: stage.dynamics.xrm })
      await stage.open(address(stage))
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
        stage.around({ xrm: stage.dynamics.xrm })
        await stage.open(address(stage))
        await stage.content()
      } finally {
        for (const [at, place] of places.entries()) Object.defineProperty(window, place, real[at] ?? {})
      }
    },
  },

  // ── Pages without a form, without parent.Xrm ──────────────────────────────────────────────────────────────────────
  {
    name: 'no parent.Xrm, but ClientGlobalContext.js.aspx',
    on: 'apps',
    async play(stage) {
      stage.serveGlobalContext()
      await stage.open(address(stage))
      await stage.content()
    },
  },
  {
    name: 'a parent window of another origin, and ClientGlobalContext.js.aspx',
    on: 'apps',
    async play(stage) {
      stage.around({ foreign: true })
      stage.serveGlobalContext()
      await stage.open(address(stage))
      await stage.content()
    },
  },
  ...[
    ['that defines nothing', '/* signed out */'],
    ['that is a sign-in page', '<!DOCTYPE html><title>Sign in</title>'],
    ['whose context is nothing', 'window.GetGlobalContext = function () {}'],
    ['whose context throws', 'window.GetGlobalContext = function () { throw new Error("not ready") }'],
  ].map(([name = '', script = '']): HostHole => ({
    name: `a ClientGlobalContext.js.aspx ${name}, then a right one`,
    on: 'apps',
    async play(stage) {
      stage.serveGlobalContext(script)
      await stage.open(address(stage))
      await findsItLater(stage, () => stage.serveGlobalContext())
    },
  })),
]

const SHARES = 'principalobjectattributeaccess'

/** The holes that a page can meet. */
export function holesOf(page: HostedPage): readonly HostHole[] {
  const on = page.records === null ? 'apps' : 'forms'
  return HOST_HOLES.filter((hole) => (hole.on === undefined || hole.on === on) && hole.spares?.(page) !== true)
}
