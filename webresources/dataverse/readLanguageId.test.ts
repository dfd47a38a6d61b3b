import { expect, it } from 'vitest'
import { readLanguageId } from './readLanguageId'

const page = (search: string, parent: unknown = {}) => ({ location: { search }, parent }) as unknown as Window
const app = (getGlobalContext: () => unknown) => ({
  Xrm: { WebApi: { retrieveRecord: () => undefined }, Utility: { getGlobalContext } },
})
const speaking = (languageId: unknown) => app(() => ({ userSettings: { languageId } }))

it('believes the address of the page first', () => {
  expect(readLanguageId(page('?orgname=halden&userlcid=1031&orglcid=1033', speaking(1036)))).toBe(1031)
  expect(readLanguageId(page('?UserLCID=1031'))).toBe(1031)
})

it('asks the window around the page where the address says nothing that can be read', () => {
  expect(readLanguageId(page('', speaking(1036)))).toBe(1036)
  expect(readLanguageId(page('?userlcid=', speaking(1036)))).toBe(1036)
  expect(readLanguageId(page('?userlcid=german', speaking(1036)))).toBe(1036)
})

it.each<[string, unknown]>([
  ['says nothing', speaking(undefined)],
  ['says a text', speaking('1031')],
  ['has no client API', {}],
  ['has one without user settings', app(() => ({}))],
  [
    'has one that throws',
    app(() => {
      throw new Error('not ready')
    }),
  ],
  [
    'is of another origin',
    {
      get Xrm(): unknown {
        throw new DOMException('blocked', 'SecurityError')
      },
    },
  ],
])('knows no language where the window around the page %s', (_what, parent) => {
  expect(readLanguageId(page('', parent))).toBeNull()
})
