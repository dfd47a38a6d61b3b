import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { HOSTILE_TEXTS } from '../world/hostileTexts'
import { EVERY_PAGE, onEachTab, openPage, settle } from './everyPage'
import type { OwnPage } from './OwnPage'
import { startStage, type Stage } from './startStage'

let stage: Stage
let page: OwnPage | null = null
/** Whatever asked the user something. */
let dialogs: string[] = []

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.close())
beforeEach(() => {
  stage.simulator.reset()
  dialogs = []
})
afterEach(async () => {
  await page?.close()
  page = null
})

const watch = (target: OwnPage['page']) => {
  target.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return Promise.resolve()
}

/** What a page must not have once hostile texts have arrived, as `what: where`. */
async function findings(of: OwnPage): Promise<readonly string[]> {
  const frame = await of.window()
  const inside = await frame.evaluate(() => {
    const found: string[] = []
    const note = (what: string, element: Element) => found.push(`${what}: ${element.outerHTML.slice(0, 160)}`)
    const polluted = {} as Record<string, unknown>
    if ('hostile' in window || 'hostile' in parent || polluted['hostile'] !== undefined) found.push('a payload has run')
    for (const element of document.querySelectorAll(
      'script:not([src]), img, iframe, object, embed, base, svg[onload], b',
    ))
      note('injected', element)
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) note('a handler', element)
        if (/^\s*javascript:/i.test(value) && /^(href|src|action|formaction|xlink:href)$/.test(name))
          note('a script', element)
      }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
      if (link.target !== '' && !/^https:\/\/[^/@]+\//.test(link.href)) note('a link', link)
    return found
  })
  return [
    ...inside,
    ...dialogs.map((text) => `a dialog: ${text}`),
    ...of.complaints.map((text) => `a complaint: ${text}`),
  ]
}

const text = async (of: OwnPage) => (await of.window()).evaluate(() => document.body.innerText)

it.each(EVERY_PAGE)('runs nothing and interprets nothing of hostile texts in both systems: $name', async (shown) => {
  stage.simulator.faults.active = [{ kind: 'malformedRows', damage: 'hostile', texts: HOSTILE_TEXTS }]
  page = await openPage(stage, shown, { scenario: 'hostile-texts' }, {}, watch)
  const opened = page
  let seen = ''
  await onEachTab(page, shown, async () => {
    expect(await findings(opened)).toEqual([])
    seen += await text(opened)
  })
  // The attack must have arrived: literally, as text.
  expect(HOSTILE_TEXTS.filter((one) => seen.includes(one)).length, seen.slice(0, 2_000)).toBeGreaterThan(0)
})

const EXPORTING = EVERY_PAGE.filter(({ name }) => ['contact', 'funnelvision', 'console'].includes(name))

it.each(EXPORTING)('exports nothing that a spreadsheet would run: $name', async (shown) => {
  stage.simulator.faults.active = [{ kind: 'malformedRows', damage: 'hostile', texts: HOSTILE_TEXTS }]
  page = await openPage(stage, shown, { scenario: 'hostile-texts' }, { acceptDownloads: true }, watch)
  const opened = page
  let exported = 0
  await onEachTab(page, shown, async (tab) => {
    const button = opened.frame.getByRole('button', { name: /^Export( CSV)?$/ }).first()
    if ((await button.count()) === 0 || !(await button.isVisible())) return
    const downloading = opened.page.waitForEvent('download', { timeout: 15_000 })
    await button.click()
    const question = opened.frame.getByRole('dialog')
    // Where there is more than what shows, the page asks first.
    if ((await question.count()) > 0) await question.getByRole('button').nth(1).click()
    const download = await downloading
    exported += 1
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv.length, tab).toBeGreaterThan(10)
    expect(cellsOf(csv).filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?[\d.]+$/.test(cell))).toEqual([])
  })
  expect(exported).toBeGreaterThan(0)
})

const HOSTILE_DATA = [
  'tab=<script>window.hostile=1</script>',
  'tab=__proto__&segment=constructor&__proto__[hostile]=1&constructor[prototype][hostile]=1',
  'tab=javascript:window.hostile=1&q="><img src=x onerror=window.hostile=1>&activity=__proto__',
  `tab=${'x'.repeat(3_000)}`,
  '%E0%A4%A&tab=%00&=&&&',
]

it.each(EVERY_PAGE.filter(({ isOnForm }) => !isOnForm))('opens as usual with a hostile link: $name', async (shown) => {
  for (const data of HOSTILE_DATA) {
    page = await openPage(stage, shown, { data }, {}, watch)
    expect(await findings(page), data).toEqual([])
    expect(await page.frame.getByRole('heading').count(), data).toBeGreaterThan(0)
    await page.close()
  }
  page = null
})

it('asks Dynamics for nobody’s password but the own one, on every page', async () => {
  for (const shown of EVERY_PAGE) {
    page = await openPage(stage, shown)
    await settle(page)
    const asked = await page.page.evaluate(() =>
      (window.preview?.session.dynamics.log.calls() ?? []).map((call) => JSON.stringify(call)),
    )
    const me = await page.page.evaluate(() => window.preview?.session.dynamics.signedInUserId ?? '')
    expect(asked.length).toBeGreaterThan(0)
    const passwords = asked.filter((call) => call.includes('nr_netresultspassword') && call.includes('systemuser'))
    expect(passwords.filter((call) => /\$select=[^"&]*nr_netresultspassword/.test(call) && !call.includes(me))).toEqual(
      [],
    )
    await page.close()
  }
  page = null
})

/** The cells of a CSV file, unquoted. */
function cellsOf(csv: string): readonly string[] {
  return [...csv.replace(/^\uFEFF/, '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? '',
  )
}
