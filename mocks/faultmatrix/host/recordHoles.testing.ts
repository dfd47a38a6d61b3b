import { expect } from 'vitest'
import { pause, press, until } from '../look'
import type { HostHole } from './HostHole.testing'
import { address, handOverWhole, openInDynamics, recordsOf, standsOnOther, switchToOther } from './hostSteps.testing'

/** Which record the page stands on, and whether there is one. */
export const recordHoles: readonly HostHole[] = [
  {
    name: 'a create form, then its first save',
    on: 'forms',
    async play(stage) {
      const form = stage.formOf(null)
      await openInDynamics(stage, address(stage, { id: null }))
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
      await openInDynamics(stage, address(stage, { id: null }))
      await stage.says('unsaved')
      await handOverWhole(stage)
    },
  },
  {
    name: 'neither id nor table',
    on: 'forms',
    async play(stage) {
      await openInDynamics(stage, '?orgname=haldensales')
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
      await openInDynamics(stage)
      await handOverWhole(stage)
      await stage.quiet()
      const since = stage.mark()
      switchToOther(stage)
      await standsOnOther(stage, since)
    },
  },
  {
    name: 'the form goes to another record while both systems are still asked for the first',
    on: 'forms',
    async play(stage) {
      stage.simulator.latency = 150
      await openInDynamics(stage)
      stage.handOver()
      await until(() => expect(stage.questions()).toMatch(recordsOf(stage).trace))
      await pause(80)
      switchToOther(stage)
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
      await openInDynamics(stage)
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
      await openInDynamics(stage)
      stage.handOver(dead)
      await stage.content()
    },
  },
  {
    name: 'the form of a bulk edit',
    on: 'forms',
    async play(stage) {
      await openInDynamics(stage)
      stage.handOver(stage.formOf(recordsOf(stage).id, 'bulkEdit').formContext)
      await stage.says('bulkEdit')
      const since = stage.mark()
      await pause(60)
      expect(stage.questions(since)).toBe('[[],[]]')
      await handOverWhole(stage)
    },
  },
  {
    name: 'a table that is none of this page',
    on: 'forms',
    async play(stage) {
      await openInDynamics(stage, address(stage).replace(/typename=\w+/, 'typename=opportunity'))
      await stage.says('noRecord')
      expect(stage.questions()).not.toMatch(recordsOf(stage).trace)
      await handOverWhole(stage)
    },
  },
  {
    name: 'an id that is none',
    on: 'forms',
    async play(stage) {
      await openInDynamics(stage, address(stage, { id: "1) or (1' --" }))
      await stage.says('noRecord')
      expect(stage.asked()).toBe(0)
      await handOverWhole(stage)
    },
  },
]
