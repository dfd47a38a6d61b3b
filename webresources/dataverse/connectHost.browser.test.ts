import { afterEach, expect, it } from 'vitest'
import type { ClientApi } from './ClientApi'
import { connectHost } from './connectHost'
import { createSleeps, fakeForm, fakeXrm, OTHER_ID, RECORD_ID, settle } from './fakeHost.testing'
import type { RecordState } from './Host'
import { openPage, type OpenPage } from './openPage.testing'

const CONTACT = `?typename=contact&id=%7b${RECORD_ID.toUpperCase()}%7d`
const record = (id: string, known = {}) => ({ state: 'record', record: { table: 'contact', id }, known })

type PageWindow = Window & { setClientApiContext(xrm: unknown, formContext: unknown): void }

let open: OpenPage[] = []

/** Opens a page below a parent window that has, or has not, a client API, and connects it. */
async function connect(search: string, given: { parent?: ClientApi; before?: (page: PageWindow) => void } = {}) {
  if (given.parent) setParent({ value: given.parent })
  const page = await openPage(search)
  open.push(page)
  given.before?.(page.window as unknown as PageWindow)
  const sleeps = createSleeps()
  const host = connectHost(page.window, { sleep: sleeps.sleep })
  const heard: RecordState[] = []
  const stop = host.watchRecord((state) => heard.push(state))
  const handOver = (xrm: unknown, formContext: unknown) =>
    (page.window as unknown as PageWindow).setClientApiContext(xrm, formContext)
  return { page, host, heard, stop, handOver, waitOver: sleeps.wakeAll }
}

function setParent(property: PropertyDescriptor): void {
  Object.defineProperty(window, 'Xrm', { ...property, configurable: true })
}

afterEach(() => {
  for (const page of open) page.close()
  open = []
  Reflect.deleteProperty(window, 'Xrm')
})

it('takes the record from the address when nobody hands anything over', async () => {
  const { host } = await connect(CONTACT, { parent: fakeXrm() })
  expect(host.recordState()).toEqual(record(RECORD_ID))
  expect(host.dynamics()?.user.name).toBe('Rae Rep')
})

it('takes the record from data, where navigateTo and side panes put it', async () => {
  const { host } = await connect(`?data=${encodeURIComponent(`typename=contact&id=${RECORD_ID}`)}`, {
    parent: fakeXrm(),
  })
  expect(host.recordState()).toEqual(record(RECORD_ID))
})

it('waits for a client API before it trusts the address, and then says that there is no Dynamics', async () => {
  const { host, waitOver } = await connect(CONTACT)
  expect(host.recordState()).toEqual({ state: 'waiting' })
  await waitOver()
  expect(host.recordState()).toEqual({ state: 'hostMissing' })
})

it('comes alive when the client API arrives with a late hand-over', async () => {
  const { host, waitOver, handOver } = await connect(CONTACT)
  await waitOver()
  handOver(fakeXrm(), fakeForm().context)
  expect(host.recordState()).toEqual(record(RECORD_ID))
})

it('believes the form rather than the address', async () => {
  const { host, heard, handOver } = await connect(CONTACT, { parent: fakeXrm() })
  handOver(fakeXrm(), fakeForm({ id: `{${OTHER_ID.toUpperCase()}}` }).context)
  expect(heard).toEqual([record(OTHER_ID)])
  expect(host.recordState()).toEqual(record(OTHER_ID))
})

it('believes the address rather than Xrm.Page', async () => {
  const { host, waitOver } = await connect(CONTACT, { parent: fakeXrm({ page: fakeForm({ id: OTHER_ID }).context }) })
  await waitOver()
  expect(host.recordState()).toEqual(record(RECORD_ID))
})

it('takes what was handed over before our script ran', async () => {
  const { host } = await connect('', {
    before: (page) => {
      const pending = { xrm: fakeXrm(), formContext: fakeForm().context }
      Object.assign(page, { NetResults: { pending, onContext: null } })
    },
  })
  expect(host.recordState()).toEqual(record(RECORD_ID))
  expect(host.dynamics()).not.toBeNull()
})

it('takes what is handed over after our script ran', async () => {
  const { host, heard, handOver } = await connect('')
  expect(host.recordState()).toEqual({ state: 'waiting' })
  handOver(fakeXrm(), fakeForm().context)
  expect(heard).toEqual([record(RECORD_ID)])
})

it('says nothing about a second hand-over of the same', async () => {
  const { heard, handOver } = await connect('')
  const form = fakeForm()
  handOver(fakeXrm(), form.context)
  handOver(fakeXrm(), fakeForm().context)
  expect(heard).toHaveLength(1)
})

it('follows the form to another record in place', async () => {
  const { heard, handOver } = await connect('', { parent: fakeXrm() })
  const form = fakeForm()
  handOver(fakeXrm(), form.context)
  form.id = OTHER_ID
  handOver(fakeXrm(), form.context)
  expect(heard).toEqual([record(RECORD_ID), record(OTHER_ID)])
})

it('does not return to the address when the form falls silent', async () => {
  const { host, handOver, waitOver } = await connect(CONTACT, { parent: fakeXrm() })
  handOver(fakeXrm(), fakeForm({ id: OTHER_ID }).context)
  handOver(fakeXrm(), null)
  await waitOver()
  expect(host.recordState()).toEqual(record(OTHER_ID))
})

it('comes back without an id after a reload and asks Xrm.Page', async () => {
  const parent = fakeXrm({ page: fakeForm().context })
  const first = await connect('', { parent })
  first.handOver(parent, fakeForm().context)
  await first.page.reload()
  const sleeps = createSleeps()
  const host = connectHost(first.page.window, { sleep: sleeps.sleep })
  expect(host.recordState()).toEqual({ state: 'waiting' })
  await sleeps.wakeAll()
  expect(host.recordState()).toEqual(record(RECORD_ID))
})

it('waits before it believes that there is no id', async () => {
  const { host, heard, waitOver } = await connect('?typename=contact', { parent: fakeXrm() })
  expect(host.recordState()).toEqual({ state: 'waiting' })
  await waitOver()
  expect(heard).toEqual([{ state: 'unsaved', table: 'contact' }])
})

it('takes a create form for what it is, and goes live with the first save', async () => {
  const { heard, handOver } = await connect('?typename=contact', { parent: fakeXrm() })
  const form = fakeForm({ id: '', formType: 1 })
  handOver(fakeXrm(), form.context)
  form.id = `{${RECORD_ID}}`
  handOver(fakeXrm(), form.context)
  expect(heard).toEqual([{ state: 'unsaved', table: 'contact' }, record(RECORD_ID)])
})

it('stands for no record on a bulk edit form', async () => {
  const { host, handOver } = await connect(CONTACT, { parent: fakeXrm() })
  handOver(fakeXrm(), fakeForm({ formType: 6 }).context)
  expect(host.recordState()).toEqual({ state: 'bulkEdit' })
})

it('refuses an id that is none', async () => {
  const { host, waitOver } = await connect('?typename=contact&id=%7b1)%20or%20(1%7d', { parent: fakeXrm() })
  await waitOver()
  expect(host.recordState()).toEqual({ state: 'noRecord' })
})

it('refuses a table that is none of ours', async () => {
  const { host, waitOver } = await connect(`?typename=opportunity&id=${RECORD_ID}`, { parent: fakeXrm() })
  await waitOver()
  expect(host.recordState()).toEqual({ state: 'noRecord' })
})

it('finds Dynamics at once and no record on a dashboard', async () => {
  const { host, waitOver } = await connect('?orgname=contoso&userlcid=1033', { parent: fakeXrm() })
  expect(host.dynamics()).not.toBeNull()
  await waitOver()
  expect(host.recordState()).toEqual({ state: 'noRecord' })
})

it('says that the host is missing outside of Dynamics', async () => {
  const { host, waitOver } = await connect('')
  await waitOver()
  expect(host.recordState()).toEqual({ state: 'hostMissing' })
})

it('lives below a parent of another origin, where the very look throws', async () => {
  setParent({
    get: () => {
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError')
    },
  })
  const { host, waitOver } = await connect(CONTACT)
  await waitOver()
  expect(host.recordState()).toEqual({ state: 'hostMissing' })
  expect(host.dynamics()).toBeNull()
})

it('falls back to the address when the form throws', async () => {
  const { host, handOver } = await connect(CONTACT)
  const { context } = fakeForm()
  context.data.entity.getId = () => {
    throw new Error('The form is gone.')
  }
  handOver(fakeXrm(), context)
  expect(host.recordState()).toEqual(record(RECORD_ID))
  expect(host.dynamics()).not.toBeNull()
})

it('calls back when only Dynamics is new', async () => {
  const { host, heard, handOver } = await connect(CONTACT)
  handOver(fakeXrm(), fakeForm().context)
  expect(heard).toEqual([record(RECORD_ID)])
  expect(host.dynamics()).not.toBeNull()
})

it('knows the saved name and address from the form, and never an unsaved one', async () => {
  const { heard, handOver } = await connect('')
  const form = fakeForm({ attributes: { emailaddress1: { value: 'ada@example.com' }, fullname: { value: 'Ada' } } })
  handOver(fakeXrm(), form.context)
  form.attributes = { emailaddress1: { value: 'typo@example', dirty: true }, fullname: { value: 'Ada' } }
  handOver(fakeXrm(), form.context)
  expect(heard).toEqual([
    record(RECORD_ID, { emailAddress: 'ada@example.com', fullName: 'Ada' }),
    record(RECORD_ID, { fullName: 'Ada' }),
  ])
})

it('looks again when the page becomes visible', async () => {
  const { page, heard, handOver } = await connect('')
  const form = fakeForm()
  handOver(fakeXrm(), form.context)
  form.id = OTHER_ID
  page.window.document.dispatchEvent(new Event('visibilitychange'))
  expect(heard).toEqual([record(RECORD_ID), record(OTHER_ID)])
})

it('does not look while the page is hidden', async () => {
  const { page, heard, handOver } = await connect('')
  const form = fakeForm()
  handOver(fakeXrm(), form.context)
  form.id = OTHER_ID
  Object.defineProperty(page.window.document, 'visibilityState', { value: 'hidden' })
  page.window.document.dispatchEvent(new Event('visibilitychange'))
  expect(heard).toEqual([record(RECORD_ID)])
})

it('looks again when the browser brings the page back', async () => {
  const { page, heard, handOver } = await connect('')
  const form = fakeForm()
  handOver(fakeXrm(), form.context)
  form.id = OTHER_ID
  page.window.dispatchEvent(new Event('pageshow'))
  expect(heard).toEqual([record(RECORD_ID), record(OTHER_ID)])
})

it('lets a hand-over during the wait win over Xrm.Page', async () => {
  const parent = fakeXrm({ page: fakeForm({ id: OTHER_ID }).context })
  const { host, handOver, waitOver } = await connect('', { parent })
  handOver(parent, fakeForm().context)
  await waitOver()
  expect(host.recordState()).toEqual(record(RECORD_ID))
})

it('finds a client API that comes late', async () => {
  const { host, heard, waitOver } = await connect(CONTACT)
  setParent({ value: fakeXrm() })
  await waitOver()
  expect(host.dynamics()).not.toBeNull()
  expect(heard).toEqual([record(RECORD_ID)])
})

it('takes a client API that cannot name its user for none', async () => {
  const { host } = await connect(CONTACT, { parent: fakeXrm({ userId: '' }) })
  expect(host.dynamics()).toBeNull()
})

it('is quiet towards those who no longer listen', async () => {
  const { heard, stop, handOver } = await connect('')
  stop()
  handOver(fakeXrm(), fakeForm().context)
  await settle()
  expect(heard).toEqual([])
})

it('waits anew, and finds what has come meanwhile, when it is asked to look again', async () => {
  const { host, heard, waitOver } = await connect(CONTACT)
  await waitOver()
  setParent({ value: fakeXrm() })
  host.lookAgain()
  expect(heard).toEqual([{ state: 'hostMissing' }, { state: 'waiting' }, record(RECORD_ID)])
})

it('says the same again when nothing has come meanwhile', async () => {
  const { host, heard, waitOver } = await connect(CONTACT)
  await waitOver()
  host.lookAgain()
  await waitOver()
  expect(heard).toEqual([{ state: 'hostMissing' }, { state: 'waiting' }, { state: 'hostMissing' }])
})
