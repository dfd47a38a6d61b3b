import { tokens as fluentTokens, webLightTheme } from '@fluentui/react-components'
import { expect, it } from 'vitest'
import { tokens } from './fluent'

it('gives each value of the theme as Fluent gives it', () => {
  const names = Object.keys(webLightTheme) as (keyof typeof webLightTheme)[]
  expect(names.length).toBeGreaterThan(400)
  expect(names.map((name) => tokens[name])).toEqual(names.map((name) => fluentTokens[name]))
})
