import { chromium, type Browser, type BrowserContext } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { SCENARIOS } from '../scenarios'
import { NOTABLE } from '../world/notable'
import { INGRID, MARCUS } from '../world/users'
import { PreviewPage } from './PreviewPage'
import { routeDynamics } from './routeDynamics'
import { startPreview } from './startPreview'
import { startSink } from './startSink'

let server: Awaited<ReturnType<typeof startPreview>>
let sink: Awaited<ReturnType<typeof startSink>>
let browser: Browser
let origin: string
let context: BrowserContext

beforeAll(async () => {
  server = await startPreview([])
  sink = await startSink()
  origin = `http://localhost:${String(server.port)}`
  const executablePath = process.env['CHROMIUM_PATH']
  browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    // Whatever is not this machine ends in the sink.
    proxy: { server: sink.url, bypass: 'localhost' },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
})
afterAll(async () => {
  await browser.close()
  sink.stop()
  server.stop()
})
beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    timezoneId: 'America/New_York',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
})
afterEach(() => context.close())

const open = (search = '') => PreviewPage.open(context, origin, search)

it.each(SCENARIOS.map(({ name, title }) => ({ name, title })))(
  'shows the scenario $name by its link, whole and without a word to the world outside',
  async ({ name, title }) => {
    const preview = await open(`?scenario=${name}`)
    expect(await preview.chosen('Scenario')).toBe(title)
    await preview.page.locator('main h1, main iframe').first().waitFor()
    const [drawn] = await preview.page.locator('main iframe').all()
    if (drawn !== undefined) await preview.frame.locator('#root > *').first().waitFor({ state: 'attached' })
    await preview.page.waitForTimeout(300)
    expect(await preview.panel.getByText('Not simulated').count()).toBe(0)
    expect(preview.errors).toEqual([])
    expect(sink.hosts()).toEqual([])
  },
)

it('lets nothing out that nobody simulates: a network error for the page, a line in the request log', async () => {
  const preview = await open()
  const message = await preview.page.evaluate(() =>
    fetch('https://elsewhere.example/collect').then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  )
  expect(message).toBe('Failed to fetch')
  await preview.requests('Net-Results').getByText('Not simulated: GET https://elsewhere.example/collect').waitFor()
  expect(sink.hosts()).toEqual([])
})

it('keeps two previews in two windows apart', async () => {
  const one = await open('?scenario=hot-contact')
  await one
    .fact(/Lead score/)
    .getByText('118')
    .waitFor()
  const other = await open('?scenario=not-permitted')
  await other.frame.locator('[data-cause=notPermitted]').waitFor()
  await one.frame.getByRole('button', { name: 'Refresh' }).click()
  await one.page.waitForTimeout(500)
  expect(await one.fact(/Lead score/).textContent()).toContain('118')
  expect(await one.requests('Net-Results').getByText('failed').count()).toBe(0)
  expect(await other.requests('Net-Results').getByText('failed').count()).toBeGreaterThan(0)
})

it('puts what is chosen into the address, so that a link reproduces it', async () => {
  const preview = await open()
  await preview.choose('Scenario', 'Unsubscribed')
  await expect.poll(() => preview.search()).toBe('?scenario=unsubscribed')
  await preview.choose('Signed in as', 'Ingrid Solheim')
  await expect.poll(() => preview.search()).toContain(`user=${INGRID.id}`)
  await preview.panel.getByText('Security roles').click()
  await preview.panel.getByRole('checkbox', { name: 'Net-Results User' }).click()
  await expect.poll(() => preview.search()).toContain('roles=System%20Administrator')
  await preview.choose('Language', 'Hebrew (not spoken)')
  await expect.poll(() => preview.search()).toContain('language=1037')
  await preview.choose('Form width', 'Phone, 360')
  await preview.choose('Net-Results takes', '150 ms')
  await preview.panel.getByRole('checkbox', { name: 'High contrast' }).click()
  await expect.poll(() => preview.search()).toContain('contrast=high')
  await preview.press('+1 hour')
  await preview.press('+1 minute')
  await expect.poll(() => preview.search()).toContain('clock=61')
  await preview.press('Copy link')
  const link = await preview.page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(preview.page.url())

  const other = await open(new URL(link).search)
  for (const label of ['Scenario', 'Signed in as', 'Language', 'Form width', 'Net-Results takes'])
    expect(await other.chosen(label)).toBe(await preview.chosen(label))
  expect(await other.panel.getByRole('checkbox', { name: 'High contrast' }).isChecked()).toBe(true)
  await other.panel.getByText('Security roles: System Administrator').waitFor()
  await other.panel.getByText('Wed, Nov 18, 11:43 AM, New York').waitFor()
  await other.service().getByText('11:02 AM: down sync').waitFor()
  const [settings, width] = await other.page.evaluate(() => {
    const { userSettings } = window.preview?.session.dynamics.xrm.Utility.getGlobalContext() ?? {}
    const sheet = document.querySelector('main iframe')?.getBoundingClientRect()
    return [
      [userSettings?.userName, userSettings?.languageId, userSettings?.isRTL, userSettings?.isHighContrastEnabled],
      sheet?.width ?? 0,
    ]
  })
  expect(settings).toEqual(['Ingrid Solheim', 1037, true, true])
  expect(width).toBeLessThanOrEqual(360)
  expect(await other.page.locator('main iframe').getAttribute('src')).toContain('userlcid=1037&orglcid=1033')
  expect(await other.page.locator('[dir=rtl]').count()).toBeGreaterThan(0)
})

it('gives a page the query string of Dynamics and nothing else', async () => {
  const preview = await open()
  const address = await preview.page.locator('main iframe').getAttribute('src')
  const id = `%7b${NOTABLE.hotContact.toUpperCase()}%7d`
  expect(address).toMatch(/^\/%7B\d{18}%7D\/WebResources\/nr_\/pages\/contact\.html\?/)
  expect(address?.split('?')[1]).toBe(`id=${id}&typename=contact&type=2&orgname=haldensales&userlcid=1033&orglcid=1033`)
  const alone = await open('?page=nr_/pages/contact.html')
  expect(await alone.page.locator('main iframe').getAttribute('src')).toMatch(/contact\.html$/)
})

it('keeps one Net-Results for all pages: unsubscribed on one form, seen on the next, gone after Reset', async () => {
  const [alex, sandra] = NOTABLE.sameEmail
  const preview = await open(`?record=contact:${alex}&tab=Net-Results`)
  await preview.fact('Email').getByText('Mailable').waitFor()
  await preview.frame.getByRole('tab', { name: 'Unsubscribe' }).click()
  await preview.frame.getByRole('button', { name: /^Unsubscribe/ }).click()
  await preview.frame.getByRole('dialog').getByRole('button', { name: 'Unsubscribe', exact: true }).click()
  await preview.frame.getByText('Alex Rivera is unsubscribed from all email').first().waitFor()

  await preview.choose('Record', 'Contact: Sandra Rivera-Holt')
  await expect.poll(() => preview.search()).toContain(sandra)
  await preview.fact('Email').getByText('Unsubscribed').waitFor()
  expect(await preview.atNetResults()).toMatchObject({
    'Email Address': 'service.desk@haldenwater.example',
    Mailable: false,
  })

  await preview.press('Reset')
  await preview.fact('Email').getByText('Mailable').waitFor()
  expect(await preview.atNetResults()).toMatchObject({ Mailable: true })
})

it('lets one user after another into the same world, until it is reset', async () => {
  const preview = await open(`?scenario=just-imported&record=systemuser:${MARCUS.id}&tab=Net-Results%20Credentials`)
  await preview.column('Net-Results User Name').fill('m.oyelaran@sales.example')
  await preview.column('Net-Results Password').fill('tide-Lantern-47')
  await preview.press('Save')
  await preview.page.getByText('- Saved').waitFor()
  expect(await preview.column('Net-Results Password').inputValue()).toBe('tide-Lantern-47')

  await preview.choose('Signed in as', 'Marcus Oyelaran')
  await expect.poll(() => preview.search()).toContain(`user=${MARCUS.id}`)
  expect(await preview.column('Net-Results User Name').inputValue()).toBe('m.oyelaran@sales.example')
  // Nobody has shared his own password with him.
  expect(await preview.column('Net-Results Password').inputValue()).toBe('')
  await preview.page.goBack()
  await expect.poll(() => preview.column('Net-Results Password').inputValue()).toBe('tide-Lantern-47')

  await preview.press('Reset')
  await expect.poll(() => preview.column('Net-Results User Name').inputValue()).toBe('')
  expect(preview.errors).toEqual([])
})

it('shows a user whose roles allow nothing what Dynamics says then', async () => {
  const preview = await open('?list=contact&roles=None')
  await preview.page.getByText(/is missing prvReadContact privilege/).waitFor()
  expect(await preview.page.getByRole('link', { name: 'Priya Raghavan' }).count()).toBe(0)
  await preview.choose('Record', 'Contact: Priya Raghavan')
  await preview.page.getByText(/is missing prvReadContact privilege/).waitFor()
  expect(preview.errors).toEqual([])
})

it('loads the frame of a page again, and builds it anew, as Dynamics does', async () => {
  const reloaded = await open('?scenario=reloaded-after-hand-over')
  const frame = reloaded.page.locator('main iframe')
  await frame.evaluate((element) => {
    element.addEventListener('load', () => (element.dataset['loaded'] = 'again'))
  })
  await reloaded.page.locator('main iframe[data-loaded=again]').waitFor({ timeout: 15_000 })
  await reloaded
    .fact(/Lead score/)
    .getByText('118')
    .waitFor()

  const rebuilt = await open('?scenario=rebuilt-on-tab-change')
  await rebuilt.page.locator('main iframe').evaluate((element) => (element.dataset['first'] = 'yes'))
  await rebuilt.openTab('Summary')
  expect(await rebuilt.page.locator('main iframe').count()).toBe(0)
  await rebuilt.openTab('Net-Results')
  await rebuilt
    .fact(/Lead score/)
    .getByText('118')
    .waitFor()
  expect(await rebuilt.page.locator('main iframe[data-first]').count()).toBe(0)
})

it('syncs what was saved in Dynamics within the hour, and says so', async () => {
  const preview = await open(`?record=contact:${NOTABLE.hotContact}`)
  await preview.column('Job Title').fill('Chief of Everything')
  await preview.press('Save')
  await preview.press('+1 minute')
  expect(await preview.atNetResults()).toMatchObject({ Title: 'Director of Field Operations' })
  await preview.press('+1 hour')
  expect(await preview.atNetResults()).toMatchObject({ Title: 'Chief of Everything', 'Lead Score': 118 })
  await preview.service().getByText('11:02 AM: down sync, 1 record').waitFor()
})

it('raises a sync error for data that deserves it, once', async () => {
  const preview = await open(`?record=contact:${NOTABLE.hotContact}`)
  await preview.column('Email').fill('priya.raghavan@haldenwater')
  await preview.press('Save')
  await preview.press('+1 hour')
  await preview.press('+1 hour')
  await preview.service().getByText('Sync errors since the beginning: 1').waitFor()
  await preview.service().getByText('New sync errors').click()
  const errors = preview.service().locator('details', { hasText: 'New sync errors' }).locator('pre')
  expect(await errors.textContent()).toContain('“priya.raghavan@haldenwater” is not a valid address')
})

it('runs no down sync while a full sync runs, and catches up when it ends', async () => {
  const preview = await open(`?scenario=full-sync-running&record=contact:${NOTABLE.hotContact}`)
  const last = preview.service().getByText(/^Last down sync/)
  const before = await last.textContent()
  await preview.column('Job Title').fill('Chief of Everything')
  await preview.press('Save')
  await preview.service().getByText('Full sync running since').waitFor()
  await preview.press('+1 hour')
  await preview.press('+1 hour')
  expect(await last.textContent()).toBe(before)
  expect(await preview.atNetResults()).toMatchObject({ Title: 'Director of Field Operations' })
  await preview.press('+1 day')
  await preview
    .service()
    .getByText(/full sync, 5\d records/)
    .waitFor()
  expect(await preview.atNetResults()).toMatchObject({ Title: 'Chief of Everything' })
  expect(await preview.service().getByText('running since').count()).toBe(0)
})

it('writes a score that was set at Net-Results back into the columns of Dynamics', async () => {
  const preview = await open(`?record=contact:${NOTABLE.hotContact}&tab=Net-Results`)
  await preview
    .fact(/Lead score/)
    .getByText('118')
    .waitFor()
  await preview.frame.locator('body').evaluate(
    async (_body, { authorization, params }) => {
      await fetch('https://apps.net-results.com/api/v2/rpc/server.php?Controller=Contact', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ jsonrpc: '2.0', id: 'one', method: 'setLeadScore', params }),
      })
    },
    {
      authorization: `Basic ${btoa(`${MARCUS.netResults?.userName ?? ''}:${MARCUS.netResults?.password ?? ''}`)}`,
      params: { contact_id: 48211, overlay_id: 12, contact_lead_score: 150, comment: 'From the fair' },
    },
  )
  await preview.service().getByText('score written back, 1 record').waitFor()
  await preview.openTab('Details')
  expect(await preview.column('Net-Results Lead Score').inputValue()).toBe('')
  await preview.press('Refresh')
  expect(await preview.column('Net-Results Lead Score').inputValue()).toBe('150')
  expect(await preview.column('Net-Results Lead Source').inputValue()).toBe('Paid search')
})

it('shows what pages tell the app to show: dialogs with an answer, progress, notifications', async () => {
  const preview = await open()
  await preview.page.evaluate(() => {
    const xrm = window.preview?.session.dynamics.xrm
    void xrm?.Navigation.openConfirmDialog({
      title: 'Save first?',
      text: 'Two columns.',
      confirmButtonLabel: 'Save',
    }).then(({ confirmed }) => {
      document.title = `confirmed ${String(confirmed)}`
      xrm.Utility.showProgressIndicator('Sending one person')
    })
  })
  const dialog = preview.page.getByRole('alertdialog', { name: 'Save first?' })
  expect(await dialog.textContent()).toContain('Two columns.')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await preview.page.getByRole('status').getByText('Sending one person').waitFor()
  expect(await preview.page.title()).toBe('confirmed true')
  await preview.page.evaluate(async () => {
    const xrm = window.preview?.session.dynamics.xrm
    xrm?.Utility.closeProgressIndicator()
    await xrm?.App.addGlobalNotification({ type: 2, level: 1, message: 'One person was updated.' })
  })
  await preview.page.locator('main').getByText('One person was updated.').first().waitFor()
  expect(await preview.page.getByRole('status').getByText('Sending one person').count()).toBe(0)
})

it('runs the command of the package on the form, and shows what it says', async () => {
  const preview = await open(`?record=contact:${NOTABLE.hotContact}`)
  await preview.press('Sync This Contact')
  await preview.page
    .locator('main')
    .getByText(/Priya Raghavan/)
    .last()
    .waitFor()
  await preview.requests('Net-Results').getByText('Contact.submitContactImport').waitFor()
  expect(await preview.page.getByText('Script Error').count()).toBe(0)
})

it('runs the command of the package on the chosen rows of a list', async () => {
  const preview = await open('?list=lead')
  expect(await preview.page.getByRole('button', { name: 'Sync This Contact' }).count()).toBe(0)
  await preview.page.getByRole('checkbox', { name: 'Choose Astrid Nordahl' }).check()
  await preview.press('Sync This Contact')
  await preview.requests('Net-Results').getByText('Contact.submitContactImport').waitFor()
})

it('shows each request with its time and its JSON, and no password in it', async () => {
  const preview = await open(`?record=systemuser:${MARCUS.id}&tab=Net-Results%20Credentials`)
  await preview.column('Net-Results Password').fill('next-Years-Secret-5')
  await preview.press('Save')
  await preview.press('Refresh')
  await preview.choose('Record', 'Contact: Priya Raghavan')
  await preview.openTab('Net-Results')
  const request = preview.requests('Net-Results').filter({ hasText: 'Contact.getContactIdByEmailAddress' }).first()
  await request
    .locator('summary')
    .getByText(/ · \d+ ms/)
    .waitFor()
  await request.locator('summary').click()
  expect(await request.locator('pre').textContent()).toContain('"email_address": "priya.raghavan@haldenwater.example"')
  const read = preview.requests('Dynamics').filter({ hasText: 'Xrm.WebApi.retrieveRecord' }).first()
  await read.waitFor()
  const panel = (await preview.panel.textContent()) ?? ''
  expect(panel).toContain('••••••')
  expect(panel).not.toContain('next-Years-Secret-5')
  expect(panel).not.toContain(MARCUS.netResults?.password)
})

it.each(['simulated', 'network'])('answers the Web API and ClientGlobalContext.js.aspx for pages: %s', async (api) => {
  const page = await context.newPage()
  if (api === 'network') await routeDynamics(page)
  const preview = new PreviewPage(page)
  await preview.go(origin, `?api=${api}&page=nr_/pages/contact.html`)
  await preview.frame.locator('#root > *').first().waitFor()
  const answers = await preview.frame.locator('body').evaluate(async () => {
    await new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.src = '../../ClientGlobalContext.js.aspx'
      script.onload = resolve
      script.onerror = reject
      document.head.append(script)
    })
    const context = (
      window as unknown as { GetGlobalContext(): Record<string, never> }
    ).GetGlobalContext() as unknown as {
      getClientUrl(): string
      readonly userSettings: { readonly userName: string }
    }
    const answer = await fetch(`${context.getClientUrl()}/api/data/v9.2/WhoAmI`)
    return [context.userSettings.userName, ((await answer.json()) as { UserId: string }).UserId]
  })
  expect(answers).toEqual([MARCUS.fullName, MARCUS.id])
})

it('opens a record by the address that Dynamics gives it', async () => {
  const preview = await open()
  const url = await preview.page.evaluate(
    () => window.preview?.session.dynamics.xrm.Utility.getGlobalContext().getCurrentAppUrl() ?? '',
  )
  await preview.page.goto(`${url}&pagetype=entityrecord&etn=lead&id=${NOTABLE.hotLead}`)
  await preview.page.getByRole('heading', { name: /Astrid Nordahl/ }).waitFor()
})

it('asks for no more width than the window has, panel included', async () => {
  const preview = await open()
  const overflow = await preview.panel.evaluate((panel) => panel.scrollWidth - panel.clientWidth)
  const page = await preview.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect([overflow, page]).toEqual([0, 0])
})
