import { afterEach, expect, it } from 'vitest'
import * as english from './english'
import { localize } from './localize'

afterEach(() => Reflect.deleteProperty(window, 'NetResultsWords'))

it('takes the words of the language whose script has come', () => {
  window.NetResultsWords = { loading: 'Wird geladen' }
  expect(localize('loading', english.loading)).toBe('Wird geladen')
})

it('takes English where no script has come', () => {
  expect(localize('tabs', english.tabs)).toBe(english.tabs)
})

it('takes English for an area that the script lacks, because it is of another version', () => {
  window.NetResultsWords = { loading: 'Wird geladen' }
  expect(localize('tabs', english.tabs)).toBe(english.tabs)
})
