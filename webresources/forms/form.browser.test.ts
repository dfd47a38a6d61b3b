import { afterEach, expect, it, vi } from 'vitest'
import type { EventContext, FormContext } from '../dataverse/ClientApi'
import { connectHost } from '../dataverse/connectHost'
import { fakeXrm, RECORD_ID, settle } from '../dataverse/fakeHost.testing'
import { openPage, type OpenPage } from '../dataverse/openPage.testing'
import { fakeFormPage } from './fakeFormPage.testing'
import { Form } from './form'

interface PageWindow {
  setClientApiContext?: (xrm: unknown, formContext: unknown) => void
}

let open: OpenPage[] = []

async function openEmptyPage() {
  const page = await openPage()
  open.push(page)
  return page
}

/** A page on a form: our control, and a list of what the page was handed. */
async function openForm(getContentWindow?: () => Promise<Window>) {
  const page = await openEmptyPage()
  const form = fakeFormPage([
    { name: 'WebResource_nr_netresults', getContentWindow: getContentWindow ?? (() => Promise.resolve(page.window)) },
  ])
  const handed: unknown[] = []
  const listen = () => {
    const contents = page.window as PageWindow
    contents.setClientApiContext = (_xrm, formContext) => handed.push(formContext)
  }
  return { page, form, handed, listen }
}

afterEach(() => {
  for (const page of open) page.close()
  open = []
  vi.useRealTimers()
  Reflect.deleteProperty(window, 'Xrm')
})

it('hands the context over when only the event of our own tab is registered', async () => {
  const xrm = fakeXrm()
  Object.assign(window, { Xrm: xrm })
  const { page, form } = await openForm()
  const handed: unknown[] = []
  const contents = page.window as PageWindow
  contents.setClientApiContext = (...parts) => handed.push(...parts)
  Form.onTab(form.executionContext)
  await settle()
  expect(handed[0]).toBe(xrm)
  expect(handed[1]).toBe(form.formContext)
})

it('hands the context over on load', async () => {
  const { form, handed, listen } = await openForm()
  listen()
  Form.onLoad(form.executionContext)
  await settle()
  expect(handed).toEqual([form.formContext])
})

it('waits for a page whose script comes late', async () => {
  const { form, handed, listen } = await openForm()
  Form.onTab(form.executionContext)
  await settle()
  listen()
  await vi.waitFor(() => expect(handed).toEqual([form.formContext]))
})

it('hands over again when data is loaded in place, after a save, and when any tab is opened', async () => {
  const { form, handed, listen } = await openForm()
  listen()
  Form.onTab(form.executionContext)
  await settle()
  for (const event of [form.dataLoad, form.postSave, ...form.tabChanges]) {
    const before = handed.length
    event.fire(form.executionContext)
    await settle()
    expect(handed).toHaveLength(before + 1)
  }
})

it('hooks each event once, however often it is called', async () => {
  const { form } = await openForm()
  Form.onLoad(form.executionContext)
  Form.onTab(form.executionContext)
  Form.onTab(form.executionContext)
  expect([form.dataLoad, form.postSave, ...form.tabChanges].map(({ count }) => count())).toEqual([1, 1, 1, 1])
})

it('lets a newer hand-over replace one that still waits', async () => {
  const { page, form, handed, listen } = await openForm()
  const newer = fakeFormPage([
    { name: 'WebResource_nr_netresults', getContentWindow: () => Promise.resolve(page.window) },
  ])
  Form.onTab(form.executionContext)
  await settle()
  Form.onTab(newer.executionContext)
  await settle()
  listen()
  await vi.waitFor(() => expect(handed).not.toEqual([]))
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(handed).toHaveLength(1)
  expect(handed[0]).toBe(newer.formContext)
})

it('drops an older hand-over whose window comes after a newer one', async () => {
  const page = await openEmptyPage()
  let showOld: (page: Window) => void = () => undefined
  const old = fakeFormPage([
    { name: 'WebResource_nr_netresults', getContentWindow: () => new Promise((resolve) => (showOld = resolve)) },
  ])
  const newer = fakeFormPage([
    { name: 'WebResource_nr_netresults', getContentWindow: () => Promise.resolve(page.window) },
  ])
  const handed: unknown[] = []
  const contents = page.window as PageWindow
  contents.setClientApiContext = (_xrm, formContext) => handed.push(formContext)
  Form.onTab(old.executionContext)
  Form.onTab(newer.executionContext)
  await settle()
  showOld(page.window)
  await settle()
  expect(handed).toHaveLength(1)
  expect(handed[0]).toBe(newer.formContext)
})

it('is not held up by a window that never comes, and takes the next one', async () => {
  const page = await openEmptyPage()
  const windows = [new Promise<Window>(() => undefined), Promise.resolve<Window>(page.window)]
  const form = fakeFormPage([
    {
      name: 'WebResource_nr_netresults',
      getContentWindow: () => windows.shift() ?? Promise.reject(new Error('Asked too often.')),
    },
  ])
  const handed: unknown[] = []
  const contents = page.window as PageWindow
  contents.setClientApiContext = (_xrm, formContext) => handed.push(formContext)
  Form.onTab(form.executionContext)
  await settle()
  expect(handed).toEqual([])
  form.tabChanges[1]?.fire(form.executionContext)
  await settle()
  expect(handed).toEqual([form.formContext])
})

it('stops looking after a minute', async () => {
  const { page, form } = await openForm()
  let looks = 0
  Object.defineProperty(page.window, 'setClientApiContext', { get: () => void (looks += 1) })
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  Form.onTab(form.executionContext)
  await vi.advanceTimersByTimeAsync(59_000)
  expect(looks).toBeGreaterThan(580)
  await vi.advanceTimersByTimeAsync(2_000)
  const looksOfOneMinute = looks
  await vi.advanceTimersByTimeAsync(60_000)
  expect(looks).toBe(looksOfOneMinute)
})

it.each<[string, unknown]>([
  ['there is no form', {}],
  ['the form throws', { getFormContext: () => ({ getControl: () => unreachable() }) }],
])('leaves the form alone when %s', (_case, executionContext) => {
  expect(() => Form.onTab(executionContext as EventContext)).not.toThrow()
})

it.each<[string, () => Promise<Window>]>([
  ['the window is refused', () => Promise.reject(new Error('No window.'))],
  ['the window is none', () => Promise.resolve(null as unknown as Window)],
  ['asking for the window throws', () => unreachable()],
])('leaves the form alone when %s', async (_case, getContentWindow) => {
  const { form } = await openForm(getContentWindow)
  expect(() => Form.onTab(form.executionContext)).not.toThrow()
  await settle()
})

it('hands over once to a page that fails over it', async () => {
  const { page, form } = await openForm()
  const contents = page.window as PageWindow
  let calls = 0
  contents.setClientApiContext = () => {
    calls += 1
    throw new Error('The page is broken.')
  }
  Form.onTab(form.executionContext)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(calls).toBe(1)
})

it('brings a create form and its first save to the page', async () => {
  Object.assign(window, { Xrm: fakeXrm() })
  const { page, form } = await openForm()
  await page.run('/webresources/entries/context.ts')
  Form.onTab(form.executionContext)
  await settle()
  const host = connectHost(page.window)
  expect(host.recordState()).toEqual({ state: 'unsaved', table: 'contact' })
  saveAs(form.formContext, `{${RECORD_ID.toUpperCase()}}`)
  form.postSave.fire(form.executionContext)
  await settle()
  expect(host.recordState()).toEqual({ state: 'record', record: { table: 'contact', id: RECORD_ID }, known: {} })
})

function saveAs(formContext: FormContext, id: string): void {
  formContext.data.entity.getId = () => id
}

function unreachable(): never {
  throw new Error('Not here.')
}
