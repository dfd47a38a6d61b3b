import { expect, it } from 'vitest'
import { de, listed, plural } from './wording'

it('puts 0 and 1 into the singular', () => {
  expect([0, 1, 2, 2_000_000].map((count) => plural(count, 'page', 'pages'))).toEqual([
    'page',
    'page',
    'pages',
    'pages',
  ])
})

it('joins the last with et', () => {
  expect([[], ['Ana'], ['Ana', 'Bo', 'Cy']].map(listed)).toEqual(['', 'Ana', 'Ana, Bo et Cy'])
})

it('elides de before a vowel', () => {
  expect(['Nordlys', 'Alpine', 'Éole', 'ce compte', 'Yves'].map(de)).toEqual([
    'de Nordlys',
    'd’Alpine',
    'd’Éole',
    'de ce compte',
    'de Yves',
  ])
})
