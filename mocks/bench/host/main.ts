import { createDynamicsSimulator } from '../../dataverse/createDynamicsSimulator'
import { createForm } from '../../dataverse/form/createForm'
import type { SimulatedForm } from '../../dataverse/form/SimulatedForm'
import { createClock } from '../../world/Clock'
import { createWorld } from '../../world/createWorld'
import { MARCUS } from '../../world/users'
import type { HostWindow, OpenedRecord } from './HostWindow'

/** Digits of the version token in the address, as Dataverse has them. */
const TOKEN = '638900000000000001'

/** Of reads, as many as a form makes before it is shown. */
const ROUNDS = 20

const people = Number(new URLSearchParams(window.location.search).get('people') ?? 0)
const dynamics = createDynamicsSimulator({
  world: createWorld(people > 0 ? { peopleOnOneAccount: people } : {}),
  clock: createClock(),
  signedInUserId: MARCUS.id,
  clientUrl: window.location.origin,
})
const host = window as unknown as HostWindow
host.Xrm = dynamics.xrm
let frame: HTMLIFrameElement | null = null
let form: SimulatedForm | null = null

function loadFormScript(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = `/%7B${TOKEN}%7D/WebResources/nr_/scripts/form.js`
    script.onload = () => resolve()
    script.onerror = () => reject(new Error('There is no form script.'))
    document.head.append(script)
  })
}

host.bench = {
  open(page: string, record: OpenedRecord | null) {
    const query =
      record === null
        ? ''
        : `?id=%7b${record.id.toUpperCase()}%7d&typename=${record.table}&type=1&orgname=org&userlcid=1033&orglcid=1033`
    const element = document.createElement('iframe')
    element.src = `/%7B${TOKEN}%7D/WebResources/${page}${query}`
    // Not a moment sooner: whoever looks into a frame before its page is there makes it begin as another one.
    const loaded = new Promise<Window>((resolve) => {
      element.addEventListener('load', () => {
        if (element.contentWindow !== null) resolve(element.contentWindow)
      })
    })
    frame = element
    document.body.append(element)
    if (record === null) return
    form = createForm({ dynamics, table: record.table, id: record.id, tabs: ['Net-Results'] })
    form.addWebResource({
      name: 'WebResource_nr_netresults',
      source: () => element.src,
      contentWindow: () => loaded,
    })
    host.NetResults.Form.onLoad(form.loadContext())
  },
  switchRecord(id: string) {
    form?.switchRecord(id)
  },
  close() {
    frame?.remove()
    frame = null
    form = null
  },
}

/** Dynamics has been at work for a while when a page comes up: what it answers with has run before. */
async function haveBeenAtWork(): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await dynamics.xrm.WebApi.retrieveRecord('systemuser', MARCUS.id)
    await dynamics.xrm.WebApi.retrieveMultipleRecords('contact', '?$top=1')
  }
}

void Promise.all([loadFormScript(), haveBeenAtWork()]).then(() => {
  document.title = 'Ready'
})
