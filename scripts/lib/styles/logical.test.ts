import { expect, it } from 'vitest'
import { logical } from './logical'

it.each([
  ['.f{padding-left:4px;}', '.f{padding-inline-start:4px;}'],
  ['.f{margin-right:auto;}', '.f{margin-inline-end:auto;}'],
  ['.f:hover{border-left-color:red;}', '.f:hover{border-inline-start-color:red;}'],
  ['.f{left:-1px;}', '.f{inset-inline-start:-1px;}'],
  ['.f{border-bottom-left-radius:4px;}', '.f{border-end-start-radius:4px;}'],
  ['.f{text-align:right;}', '.f{text-align:end;}'],
  ['.f{float:left;}', '.f{float:inline-start;}'],
  ['@container (max-width: 1px){.f{right:0;}}', '@container (max-width: 1px){.f{inset-inline-end:0;}}'],
  ['.f{padding:4px 8px 2px 0;}', '.f{padding-block:4px 2px;padding-inline:0 8px;}'],
  ['.f{margin:0 calc(1px + var(--a)) 0 auto;}', '.f{margin-block:0 0;margin-inline:auto calc(1px + var(--a));}'],
])('%s follows the direction of the text: %s', (css, expected) => {
  expect(logical(css)).toBe(expected)
})

it.each(['.f{padding:4px 8px;}', '.f{margin:1px 2px 3px 2px;}', '.f{color:var(--left);}', '.f{border-top:1px solid;}'])(
  'leaves %s alone, which is the same from both sides',
  (css) => {
    expect(logical(css)).toBe(css)
  },
)
