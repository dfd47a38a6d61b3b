import { beforeEach, describe, expect, it } from 'vitest'
import { createClock } from '../../world/Clock'
import { createWorld } from '../../world/createWorld'
import { NOTABLE } from '../../world/notable'
import { MARCUS } from '../../world/users'
import { createDynamicsSimulator } from '../createDynamicsSimulator'
import type { DynamicsSimulator } from '../createDynamicsSimulator'
import { createForm } from './createForm'
import type { FormOptions } from './createForm'

const world = createWorld()
let dynamics: DynamicsSimulator
let events: string[]

beforeEach(() => {
  dynamics = createDynamicsSimulator({ world, clock: createClock(), signedInUserId: MARCUS.id })
  events = []
})

/** A form whose every event is noted, and its context as a script sees it. */
function open(id: string | null, options: Partial<FormOptions> = {}) {
  const form = createForm({ dynamics, table: 'contact', id, tabs: ['Summary', 'nr_tab_netresults'], ...options })
  const context = form.formContext as Xrm.FormContext
  const { entity } = context.data
  context.data.addOnLoad((event) =>
    events.push(`load ${String(event.getEventArgs().getDataLoadState())} ${entity.getId()}`),
  )
  entity.addOnPostSave((event) => {
    const args = event.getEventArgs() as unknown as { getIsSaveSuccess(): boolean }
    events.push(`saved ${String(args.getIsSaveSuccess())} ${entity.getId()}`)
  })
  context.ui.tabs.forEach((tab) => {
    tab.addTabStateChange(() => events.push(`tab ${tab.getName()}`))
  })
  return { form, context }
}
const PRIYA_ID = `{${NOTABLE.hotContact.toUpperCase()}}`

describe('a form', () => {
  it('names its record as Dynamics does: braces, upper case', () => {
    const { context } = open(NOTABLE.hotContact)
    expect([context.data.entity.getEntityName(), context.data.entity.getId(), context.ui.getFormType()]).toEqual([
      'contact',
      PRIYA_ID,
      2,
    ])
  })

  it('has no id and type 1 until its first save, which PostSave tells of with the id', async () => {
    const { form, context } = open(null)
    expect([context.data.entity.getId(), context.ui.getFormType()]).toEqual(['', 1])
    form.type('lastname', 'Lund')
    await form.save()
    const id = context.data.entity.getId()
    expect(id).toMatch(/^\{[0-9A-F-]{36}\}$/)
    expect(context.ui.getFormType()).toBe(2)
    expect(events).toEqual([`saved true ${id}`, `load 2 ${id}`])
  })

  it('tells of a save that Dataverse refused, and keeps what was typed', async () => {
    const { form, context } = open(NOTABLE.hotContact)
    dynamics.setFaults({ missingPrivileges: ['contact.Write'] })
    form.type('lastname', 'Lund')
    await expect(form.save()).rejects.toThrow('missing prvWriteContact')
    expect(events).toEqual([`saved false ${PRIYA_ID}`])
    expect(context.getAttribute('lastname')?.getValue()).toBe('Lund')
  })

  it('knows what was typed from what is saved', () => {
    const { form, context } = open(NOTABLE.hotContact)
    form.type('emailaddress1', 'new@haldenwater.example')
    const email = context.getAttribute('emailaddress1')
    expect([email?.getValue(), email?.getIsDirty(), context.data.getIsDirty()]).toEqual([
      'new@haldenwater.example',
      true,
      true,
    ])
    form.type('emailaddress1', 'priya.raghavan@haldenwater.example')
    expect([email?.getIsDirty(), context.data.getIsDirty()]).toEqual([false, false])
    expect(context.getAttribute('not_on_the_form')).toBeNull()
  })

  it('gives a lookup as an array of one reference', () => {
    expect(open(NOTABLE.hotContact).context.getAttribute('parentcustomerid')?.getValue()).toEqual([
      { id: `{${NOTABLE.largeAccount.toUpperCase()}}`, name: 'Halden Water Systems', entityType: 'account' },
    ])
  })

  it('switches the record in place: one load event, the same context, nothing typed left', () => {
    const { form, context } = open(NOTABLE.hotContact)
    form.type('lastname', 'Lund')
    form.switchRecord(NOTABLE.unsubscribed)
    expect(events).toEqual([`load 1 {${NOTABLE.unsubscribed.toUpperCase()}}`])
    expect([context.getAttribute('fullname')?.getValue(), context.data.getIsDirty()]).toEqual([
      'Wei-Ling Ostrander',
      false,
    ])
  })

  it('reads again what somebody else changed', () => {
    const { form, context } = open(NOTABLE.hotContact)
    dynamics.store.change('contact', NOTABLE.hotContact, { jobtitle: 'Chief' })
    form.refresh()
    expect(context.getAttribute('jobtitle')?.getValue()).toBe('Chief')
    expect(events).toEqual([`load 3 ${PRIYA_ID}`])
  })

  it('tells a tab that it opens', () => {
    const { form, context } = open(NOTABLE.hotContact)
    form.openTab('nr_tab_netresults')
    expect(events).toEqual(['tab nr_tab_netresults'])
    expect(context.ui.tabs.get('nr_tab_netresults')?.getDisplayState()).toBe('expanded')
    expect(context.ui.tabs.get('Summary')?.getDisplayState()).toBe('collapsed')
  })

  it('runs the other handlers when one throws', () => {
    const thrown: unknown[] = []
    const { form } = open(NOTABLE.hotContact, { report: (error) => thrown.push(error) })
    form.onTabStateChange('nr_tab_netresults', () => {
      throw new Error('broken')
    })
    form.onTabStateChange('nr_tab_netresults', () => events.push('after'))
    form.openTab('nr_tab_netresults')
    expect(events).toEqual(['tab nr_tab_netresults', 'after'])
    expect(thrown).toMatchObject([{ message: 'broken' }])
  })

  it('stands for no record in a bulk edit', () => {
    const { context } = open(NOTABLE.hotContact, { kind: 'bulkEdit' })
    expect([context.data.entity.getId(), context.ui.getFormType()]).toEqual(['', 6])
  })

  it('finds a web resource control by name, which cannot give its element', () => {
    const { form, context } = open(NOTABLE.hotContact)
    form.addWebResource({
      name: 'WebResource_nr_netresults',
      source: () => 'https://haldensales.crm.dynamics.com/WebResources/nr_/pages/contact.html',
      contentWindow: () => new Promise(() => undefined),
    })
    const control = context.getControl<Xrm.Controls.FramedControl>('WebResource_nr_netresults')
    expect(control?.getControlType()).toBe('webresource')
    expect(control?.getSrc()).toContain('nr_/pages/contact.html')
    expect(() => control?.getObject()).toThrow('getObject is not simulated')
  })
})
