import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { NOTABLE } from '../world/notable'
import { DANUTA, INGRID, MARCUS } from '../world/users'
import { Console, CONSOLE_PAGE } from './Console'
import { routeDynamics } from './routeDynamics'
import { ORGANIZATION, PASSWORD, startStage, type Opening, type Stage } from './startStage'

const USER_NAME = 'm.oyelaran@sales.example'
const WRONG = 'entered-By-Hand-9'

let stage: Stage
let console: Console | null = null

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.simulator.reset())
afterEach(async () => {
  await console?.close()
  console = null
})

async function open(opening: Opening = {}, context?: Parameters<Stage['open']>[1]): Promise<Console> {
  console = new Console(
    await stage.open({ page: CONSOLE_PAGE, data: 'tab=credentials', ...opening }, context, routeDynamics),
  )
  return console
}
const posts = () => stage.simulator.log.filter(({ verb }) => verb === 'POST')

/** Marcus has neither credentials nor access to his own password. */
async function withoutCredentials(page: Console): Promise<void> {
  await page.page.waitForFunction(() => window.preview !== undefined)
  await page.page.evaluate((id) => {
    window.preview?.session.dynamics.store.change('systemuser', id, {
      nr_netresultsusername: null,
      nr_netresultspassword: null,
    })
  }, MARCUS.id)
}

async function grantAndStore(page: Console): Promise<void> {
  await withoutCredentials(page)
  await page.signInAs(INGRID.fullName)
  await page
    .sharing()
    .getByRole('row', { name: /Marcus Oyelaran/ })
    .getByText('Missing')
    .waitFor({ timeout: 30_000 })
  await page.press('Grant to 1 Missing')
  await page.result('Granted to 1 person.').waitFor()
  await page.signInAs(MARCUS.fullName)
  await page.enter(USER_NAME, PASSWORD)
  await page.press('Save to My User Record')
  await page.result('Saved to your user record. Net-Results accepted the login of Marcus Oyelaran.').waitFor()
}

it('an administrator grants, the rep stores, and then everything works for that rep', async () => {
  const page = await open({ scenario: 'unreadable-credentials', panel: 'on' })
  await grantAndStore(page)
  await page.openContact(NOTABLE.hotContact)
  await page.form.activities().first().waitFor({ timeout: 30_000 })
  expect(await page.form.fact(/Lead score/).textContent()).toContain('118')
  // In another page of the app, too, and without being asked for anything.
  await page.openPage('nr_/pages/funnelvision.html')
  await page.frame.getByRole('row', { name: /118/ }).first().waitFor({ timeout: 30_000 })
})

it('shows a rep nothing of the administrator’s part', async () => {
  const page = await open()
  await page.text(/Saved on your user record/).waitFor({ timeout: 30_000 })
  expect(await page.frame.getByRole('tab').allTextContents()).toEqual(['Credentials'])
  expect(await page.sharing().count()).toBe(0)
})

const FETCH = (xml: string) => `systemusers?fetchXml=${encodeURIComponent(xml)}`
/** Ways to read it, or to learn something of it. */
const READS = [
  `systemusers(${MARCUS.id})`,
  `systemusers(${MARCUS.id})?$select=nr_netresultspassword`,
  `systemusers(${MARCUS.id})/nr_netresultspassword`,
  'systemusers?$select=fullname,nr_netresultspassword',
  `systemusers?$filter=startswith(nr_netresultspassword,'t')`,
  `systemusers?$select=fullname&$filter=nr_netresultspassword eq '${PASSWORD}'`,
  `systemusers/$count?$filter=startswith(nr_netresultspassword,'t')`,
  `systemusers?$count=true&$top=1&$filter=contains(nr_netresultspassword,'Lantern')`,
  `systemusers?$filter=not startswith(nr_netresultspassword,'t')`,
  'systemusers?$orderby=nr_netresultspassword desc',
  `contacts?$top=1&$expand=ownerid($select=nr_netresultspassword)`,
  `contacts?$top=1&$select=fullname&$filter=startswith(ownerid/nr_netresultspassword,'t')`,
  `roles?$expand=systemuserroles_association($select=fullname,nr_netresultspassword)`,
  `roles?$filter=systemuserroles_association/any(u:startswith(u/nr_netresultspassword,'t'))`,
  `roles?$expand=systemuserroles_association($filter=startswith(nr_netresultspassword,'t'))`,
  `systemusers?$filter=Microsoft.Dynamics.CRM.In(PropertyName='nr_netresultspassword',PropertyValues=['${PASSWORD}'])`,
  `systemusers?$apply=groupby((nr_netresultspassword))`,
  FETCH(
    '<fetch><entity name="systemuser"><attribute name="fullname"/><attribute name="nr_netresultspassword"/></entity></fetch>',
  ),
  FETCH('<fetch><entity name="systemuser"><all-attributes/></entity></fetch>'),
  FETCH(
    '<fetch><entity name="systemuser"><attribute name="fullname"/><filter><condition attribute="nr_netresultspassword" operator="like" value="t%"/></filter></entity></fetch>',
  ),
  FETCH(
    '<fetch><entity name="systemuser"><attribute name="fullname"/><order attribute="nr_netresultspassword"/></entity></fetch>',
  ),
  FETCH(
    '<fetch aggregate="true"><entity name="systemuser"><attribute name="nr_netresultspassword" alias="p" groupby="true"/></entity></fetch>',
  ),
]
/** Those whose answer would depend on what the password is. */
const DEPENDS =
  /\$(filter|orderby|apply)[^&]*nr_netresultspassword|condition attribute="nr_|order attribute="nr_|groupby/

it('shows the second rep the first one’s password by no query, and lets him take no access to it', async () => {
  const page = await open({ scenario: 'unreadable-credentials', panel: 'on' })
  await grantAndStore(page)
  const ask = (method: string, path: string, body?: object) =>
    page.page.evaluate(
      async ({ method, path, body }) => {
        const headers = { 'Content-Type': 'application/json', Prefer: 'odata.include-annotations="*"' }
        const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) }
        const answer = await fetch(`/api/data/v9.2/${path}`, init)
        return { status: answer.status, text: await answer.text() }
      },
      { method, path, body },
    )
  // What the search looks for is there: its owner finds it.
  const own = await ask('GET', `systemusers(${MARCUS.id})?$select=nr_netresultspassword`)
  expect(own.text).toContain(PASSWORD)

  await page.signInAs(DANUTA.fullName)
  await page.text(/Saved on your user record for d\.kowalczyk/).waitFor({ timeout: 30_000 })
  const answers: { query: string; status: number; text: string }[] = []
  for (const path of READS) answers.push({ query: decodeURIComponent(path), ...(await ask('GET', path)) })
  expect(answers.filter(({ text }) => text.includes(PASSWORD))).toEqual([])
  expect(answers.filter(({ query, status }) => DEPENDS.test(query) && status < 400)).toEqual([])
  // The questions themselves are understood: those that ask for nothing secret are answered.
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(5)

  const column = await ask(
    'GET',
    "EntityDefinitions(LogicalName='systemuser')/Attributes(LogicalName='nr_netresultspassword')?$select=MetadataId",
  )
  const attributeid = (JSON.parse(column.text) as { MetadataId: string }).MetadataId
  const shares = await ask(
    'GET',
    `principalobjectattributeaccessset?$select=principalobjectattributeaccessid&$filter=_objectid_value eq ${MARCUS.id}`,
  )
  const share = (JSON.parse(shares.text) as { value: { principalobjectattributeaccessid?: string }[] }).value[0]
    ?.principalobjectattributeaccessid
  expect(share).toBeDefined()
  const toDanuta = { 'principalid_systemuser@odata.bind': `/systemusers(${DANUTA.id})` }
  const writes = [
    await ask('POST', 'principalobjectattributeaccessset', {
      attributeid,
      readaccess: true,
      updateaccess: false,
      'objectid_systemuser@odata.bind': `/systemusers(${MARCUS.id})`,
      ...toDanuta,
    }),
    await ask('PATCH', `principalobjectattributeaccessset(${share ?? ''})`, toDanuta),
    await ask('POST', 'fieldpermissions', {
      entityname: 'systemuser',
      attributelogicalname: 'nr_netresultspassword',
      canread: 4,
    }),
    await ask('PATCH', `systemusers(${MARCUS.id})`, { nr_netresultspassword: 'mine-now' }),
    await ask('PATCH', `systemusers(${MARCUS.id})`, { nr_netresultsusername: 'mine-now' }),
  ]
  expect(writes.map(({ status }) => status).filter((status) => status < 400)).toEqual([])
  const after = await ask('GET', `systemusers(${MARCUS.id})?$select=nr_netresultspassword`)
  expect(after.text).not.toContain(PASSWORD)
})

it('keeps what is entered out of everything but one header', async () => {
  const page = await open({ scenario: 'no-credentials', panel: 'on' })
  const urls: string[] = []
  const headers: string[] = []
  page.page.on('request', (request) => {
    const { authorization = '', ...others } = request.headers()
    urls.push(request.url(), request.postData() ?? '', JSON.stringify(others))
    headers.push(authorization)
  })
  await page.enter(USER_NAME, WRONG)
  await page.press('Save to My User Record')
  await page.result('Net-Results did not accept this login').waitFor()
  const seen = [...(await searched(page))]
  await page.enter(USER_NAME, PASSWORD)
  await page.press('Use for This Session Only')
  await page.result('Used for this session only').first().waitFor()
  await page.enter(USER_NAME, PASSWORD)
  await page.press('Save to My User Record')
  await page.result('Saved to your user record').waitFor()
  await page.press('Test Credentials')
  await page.result('Net-Results accepted the login of Marcus Oyelaran.').first().waitFor()
  await page.frame.getByRole('button', { name: 'About' }).click()
  await page.frame.getByRole('dialog').waitFor()
  seen.push(...(await searched(page)))
  await page.page.keyboard.press('Escape')
  // The same on a page that stands on a record, with the login that was saved.
  await page.openContact(NOTABLE.hotContact)
  await page.form.activities().first().waitFor({ timeout: 30_000 })
  seen.push(...(await searched(page)))

  const texts = [...seen, ...urls, ...page.console, ...page.complaints, JSON.stringify(stage.simulator.log)]
  for (const secret of [PASSWORD, WRONG]) {
    const encoded = Buffer.from(secret).toString('base64').replace(/=+$/, '').slice(2, -2)
    const inLogin = login(secret).slice('Basic '.length)
    const hits = texts.filter((text) =>
      [secret, encodeURIComponent(secret), encoded, inLogin].some((form) => text.includes(form)),
    )
    expect(hits).toEqual([])
    // The search has had something to find.
    expect(headers).toContain(login(secret))
  }
  expect(posts().length).toBeGreaterThan(3)
})

function login(password: string): string {
  return `Basic ${Buffer.from(`${USER_NAME}:${password}`).toString('base64')}`
}

/** Whatever a page and the preview around it hold that could be read: markup, what is in fields, storage, names. */
async function searched(page: Console): Promise<readonly string[]> {
  const texts: string[] = []
  for (const frame of page.page.frames())
    texts.push(
      ...(await frame.evaluate(async () => {
        window.dispatchEvent(new Event('pagehide'))
        const own = (storage: Storage) => JSON.stringify(Object.entries(storage))
        for (const details of document.querySelectorAll('details')) details.open = true
        const fields = [...document.querySelectorAll('input, textarea')].map(
          (field) => (field as HTMLInputElement).value,
        )
        const databases = await indexedDB.databases()
        return [
          document.documentElement.outerHTML,
          JSON.stringify(fields),
          own(sessionStorage),
          own(localStorage),
          document.cookie,
          JSON.stringify(databases),
          location.href,
          window.name,
        ]
      })),
    )
  return texts
}

it('sends nothing anywhere when the API address was changed to one outside of the allow-list', async () => {
  const page = await open({ scenario: 'foreign-api-address', user: INGRID.id })
  const hosts = new Set<string>()
  page.page.on('request', (request) => hosts.add(new URL(request.url()).host))
  await page.frame.getByRole('heading', { name: 'The API address is not allowed' }).waitFor({ timeout: 30_000 })
  await page
    .sharing()
    .getByRole('row', { name: /Marcus/ })
    .waitFor()
  expect(await page.frame.getByRole('button', { name: 'Test Credentials' }).count()).toBe(0)
  await page.frame.getByRole('button', { name: 'Check Again' }).first().click()
  await page.page.waitForTimeout(500)
  expect([...hosts].filter((host) => host !== new URL(ORGANIZATION).host)).toEqual([])
  expect(stage.simulator.log).toEqual([])
})

it('shows a wrong password once to Net-Results, whatever is opened next', async () => {
  const page = await open({ scenario: 'wrong-password' })
  await page.press('Test Credentials')
  await page.frame.getByRole('heading', { name: 'Net-Results did not accept your password' }).waitFor()
  expect(posts()).toHaveLength(1)
  await page.openContact(NOTABLE.hotContact)
  await page.form.state().first().waitFor({ timeout: 30_000 })
  expect(await page.form.cause()).toBe('wrongCredentials')
  await page.page.waitForTimeout(500)
  expect(posts()).toHaveLength(1)
  await page.form.frame.getByRole('button', { name: 'Try Again' }).click()
  await expect.poll(() => posts().length).toBeGreaterThan(1)
})

it.each([320, 1280])('has nothing against axe and no sideways scrolling at %i px', async (width) => {
  const page = await open({ user: INGRID.id, width })
  await page
    .sharing()
    .getByRole('row', { name: /Marcus/ })
    .waitFor({ timeout: 30_000 })
  expect(await page.accessibilityFindings()).toEqual([])
  const window = await page.window()
  expect(
    await window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0)
})

it('has nothing against axe in forced colors', async () => {
  const page = await open({ user: INGRID.id }, { forcedColors: 'active' })
  await page
    .sharing()
    .getByRole('row', { name: /Marcus/ })
    .waitFor({ timeout: 30_000 })
  expect(await page.accessibilityFindings()).toEqual([])
})

it('is filled in, saved and tested by keyboard alone', async () => {
  const page = await open({ scenario: 'no-credentials' })
  await page.frame.getByLabel(/^User name/).focus()
  await page.page.keyboard.type(USER_NAME)
  await page.page.keyboard.press('Tab')
  await page.page.keyboard.type(PASSWORD)
  await page.page.keyboard.press('Enter')
  await page.result('Saved to your user record').waitFor()
  const window = await page.window()
  expect(await window.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('password')
  for (let step = 0; step < 2; step += 1) await page.page.keyboard.press('Shift+Tab')
  expect(await window.evaluate(() => document.activeElement?.textContent)).toBe('Test Credentials')
  await page.page.keyboard.press('Enter')
  await page.result('Net-Results accepted the login of Marcus Oyelaran.').first().waitFor()
})

it('leaves the focus in its part of the page when the button that had it goes away', async () => {
  const page = await open({ user: INGRID.id })
  await page.sharing().getByRole('checkbox', { name: 'Select Marcus Oyelaran' }).check()
  await page.sharing().getByRole('button', { name: 'Clear Selection' }).focus()
  await page.page.keyboard.press('Enter')
  await page.sharing().getByRole('searchbox').waitFor()
  const window = await page.window()
  const inside = () => window.evaluate(() => document.activeElement?.closest('section')?.textContent ?? '')
  await expect.poll(inside).toContain('Passwords of reps')
})
