import { chromium, type Browser, type BrowserContext, type Locator } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { attributeOf, childrenOf, childOf, descendants } from '../../scripts/lib/xml/XmlElement'
import { NOTABLE } from '../world/notable'
import { MARCUS } from '../world/users'
import { PreviewPage } from './PreviewPage'
import { english, readPackagedForms, readShippedPackage, type TabContents } from './readPackagedForms'
import { startPreview } from './startPreview'

const RECORDS: Readonly<Record<string, string>> = {
  account: NOTABLE.largeAccount,
  contact: NOTABLE.hotContact,
  lead: NOTABLE.hotLead,
  systemuser: MARCUS.id,
}
/** Tabs that the forms have without us. */
const MICROSOFTS = ['Summary', 'Details']

const forms = readPackagedForms()
const shipped = readShippedPackage()

let server: Awaited<ReturnType<typeof startPreview>>
let browser: Browser
let context: BrowserContext
const requested: string[] = []

beforeAll(async () => {
  server = await startPreview([])
  const executablePath = process.env['CHROMIUM_PATH']
  browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
})
afterAll(async () => {
  await browser.close()
  server.stop()
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  requested.length = 0
  context.on('request', (request) => requested.push(new URL(request.url()).pathname))
})
afterEach(() => context.close())

const open = (search: string) =>
  PreviewPage.open(context, `http://localhost:${String(server.port)}`, `${search}&panel=on`)

/** What stands on a tab, as a person sees it and a screen reader reads it. */
async function drawnTab(preview: PreviewPage, label: string): Promise<TabContents> {
  await preview.openTab(label)
  const panel = preview.page.getByRole('tabpanel', { name: label, exact: true })
  await panel.waitFor()
  const sections = await panel.locator('section').all()
  return { label, sections: await Promise.all(sections.map(drawnSection)) }
}

async function drawnSection(section: Locator): Promise<TabContents['sections'][number]> {
  const [heading] = await section.getByRole('heading').allTextContents()
  const cells = await section.locator('label, iframe').evaluateAll((elements) =>
    elements.map((element) => {
      if (!(element instanceof HTMLIFrameElement)) return `column ${element.textContent}`
      const page = /\/WebResources\/([^?]+)/.exec(element.src)?.[1] ?? element.src
      return `page ${page}, ${element.id}, ${element.title}`
    }),
  )
  return { heading: heading ?? null, cells }
}

it('knows the forms of the package', () => {
  expect(forms.map(({ table }) => table).sort()).toEqual(Object.keys(RECORDS))
})

describe.each(forms)('the form of $table', ({ table, tabs, buttons, libraries }) => {
  const search = `?record=${table}:${RECORDS[table] ?? ''}`

  it('has its own tabs, then those of the package, and on them what the XML says', async () => {
    const preview = await open(search)
    expect(await preview.page.getByRole('article', { name: 'Form' }).getByRole('tab').allInnerTexts()).toEqual([
      ...MICROSOFTS,
      ...tabs.map(({ label }) => label),
    ])
    const drawn: TabContents[] = []
    for (const { label } of tabs) drawn.push(await drawnTab(preview, label))
    expect(drawn).toEqual(tabs)
    expect(preview.errors).toEqual([])
  })

  it('has the buttons of the package, and loads its libraries', async () => {
    const preview = await open(search)
    const known = ['New', 'Save', 'Refresh', 'Previous record', 'Next record']
    const drawn = await preview.page
      .getByRole('toolbar', { name: 'Commands' })
      .getByRole('button')
      .evaluateAll((elements) =>
        elements.map((button) => `${button.textContent}: ${button.getAttribute('title') ?? ''}`),
      )
    expect(drawn.filter((button) => !known.some((name) => button.startsWith(name) || button === `: ${name}`))).toEqual(
      buttons,
    )
    expect(libraries.filter((name) => !requested.some((path) => path.endsWith(`/WebResources/${name}`)))).toEqual([])
  })
})

describe.each(forms.filter(({ libraries }) => libraries.length > 0))('the page on the form of $table', ({ table }) => {
  it('comes alive, with the record of the form', async () => {
    const preview = await open(`?record=${table}:${RECORDS[table] ?? ''}&tab=Net-Results`)
    await preview.frame.locator('#root > *').first().waitFor({ state: 'attached' })
    const address = await preview.page.locator('main iframe').getAttribute('src')
    expect(address).toContain(`id=%7b${RECORDS[table]?.toUpperCase() ?? ''}%7d&typename=${table}`)
    expect(preview.errors).toEqual([])
  })
})

describe('the app', () => {
  const [siteMap] = descendants(shipped.customizations, 'AppModuleSiteMap')
  const titleOf = (node: Parameters<typeof childOf>[0]) =>
    english(childrenOf(childOf(node, 'Titles'), 'Title'), 'LCID', 'Title')
  const areas = descendants(siteMap, 'Area').map((area) => ({
    title: titleOf(area),
    entries: childrenOf(area, 'Group').flatMap((group) => [
      titleOf(group),
      ...childrenOf(group, 'SubArea').map((entry) => titleOf(entry)),
    ]),
  }))
  const entries = descendants(siteMap, 'SubArea').map((entry) => ({
    title: titleOf(entry),
    page: /^\$webresource:(.+)$/.exec(attributeOf(entry, 'Url'))?.[1],
    table: attributeOf(entry, 'Entity'),
    dashboard: attributeOf(entry, 'DefaultDashboard'),
  }))

  it('has the areas, groups and entries of the site map, in its order', async () => {
    const preview = await open('?list=contact')
    const navigation = preview.page.getByRole('navigation', { name: 'Site map' })
    for (const { title, entries: expected } of areas) {
      await navigation.getByLabel('Area').selectOption({ label: title })
      const drawn = await navigation
        .locator('a, div:not(:has(*))')
        .evaluateAll((elements) => elements.map((element) => element.textContent))
      expect(drawn).toEqual(expected)
    }
    expect(areas.map(({ title }) => title)).toEqual(['Net-Results'])
  })

  it.each(entries)('leads by $title to what the site map says', async ({ title, page, table, dashboard }) => {
    const preview = await open('?list=contact')
    const navigation = preview.page.getByRole('navigation', { name: 'Site map' })
    await navigation.getByLabel('Area').selectOption({ label: 'Net-Results' })
    await navigation.getByRole('link', { name: title, exact: true }).click()
    if (table !== '') {
      await preview.page.getByRole('heading', { name: `All ${title}` }).waitFor()
      return
    }
    const expected = page ?? pageOfDashboard(dashboard)
    await preview.page.locator(`main iframe[src*="/WebResources/${expected}"]`).waitFor()
    await preview.frame.locator('#root > *').first().waitFor({ state: 'attached' })
    expect(preview.errors).toEqual([])
  })
})

/** The page of the one tile of a dashboard. */
function pageOfDashboard(id: string): string {
  const dashboard = descendants(shipped.customizations, 'Dashboard').find((each) =>
    childrenOf(each, 'FormId').some(({ text }) => text === `{${id}}`),
  )
  return descendants(dashboard, 'Url')[0]?.text ?? `a dashboard ${id}`
}
