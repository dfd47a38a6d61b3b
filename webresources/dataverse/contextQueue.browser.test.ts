import { afterEach, expect, it } from 'vitest'
import { openContextQueue, type ContextQueue, type HandOver } from './contextQueue'
import { openPage, type OpenPage } from './openPage.testing'

interface PageWindow {
  readonly NetResults: ContextQueue
  setClientApiContext(xrm: unknown, formContext: unknown): void
}

let page: OpenPage | undefined
const open = async () => {
  page = await openPage()
  return page
}
const contents = (opened: OpenPage) => opened.window as unknown as PageWindow

afterEach(() => page?.close())

it('keeps what is handed over before anything else of the page has loaded', async () => {
  const opened = await open()
  await opened.run('/webresources/entries/context.ts')
  contents(opened).setClientApiContext('xrm', 'form')
  expect(contents(opened).NetResults.pending).toEqual({ xrm: 'xrm', formContext: 'form' })
})

it('is opened twice without losing what waits in it', async () => {
  const opened = await open()
  await opened.run('/webresources/entries/context.ts')
  contents(opened).setClientApiContext('xrm', 'form')
  expect(openContextQueue(opened.window).pending).toEqual({ xrm: 'xrm', formContext: 'form' })
})

it('tells who listens', async () => {
  const opened = await open()
  const heard: HandOver[] = []
  openContextQueue(opened.window).onContext = (handOver) => heard.push(handOver)
  contents(opened).setClientApiContext('xrm', 'first')
  contents(opened).setClientApiContext('xrm', 'second')
  expect(heard.map(({ formContext }) => formContext)).toEqual(['first', 'second'])
})
