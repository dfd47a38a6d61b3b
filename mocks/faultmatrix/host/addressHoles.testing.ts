import { expect } from 'vitest'
import { causesShown, press, until } from '../look'
import type { HostHole } from './HostHole.testing'
import { address, openInDynamics } from './hostSteps.testing'

/** What holds the id on `data`, and what nobody has heard of. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['markup', '"><img src=x onerror=alert(1)>&tab=<script>alert(1)</script>'],
  ['half of an escape', '%E0%A4%A&tab=%'],
  ['names of every object', '__proto__=1&constructor=2&prototype[polluted]=3&toString=4'],
  ['another record', 'typename=contact&id=c0000000-3333-4333-8333-000000000005&activity=javascript:alert(1)'],
  ['a very long text', `tab=${'a'.repeat(1_900)}`],
  ['ids that are none', "segment=' or 1=1&overlay=-1&group=../../admin&range=1e99&from=9999-99-99&sort=__proto__"],
]

/** What stands in the address of the page. */
export const addressHoles: readonly HostHole[] = [
  ...HOSTILE.map(([name, data]): HostHole => ({
    name: `data with ${name}`,
    async play(stage) {
      await openInDynamics(stage, address(stage, { data: [data, stage.page.data].join('&') }))
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
      await openInDynamics(
        stage,
        address(stage, { more: '&id=&typename=&debug=1&v=1.2&__proto__=x&userlcid=abc&pagemode=iframe&%ff=%fe' }),
      )
      await stage.content()
    },
  },
]
