import { describe, expect, it } from 'vitest'
import { readScript } from './readScript'

const newer = (text: string): readonly string[] => readScript('a.js', text).newer

describe('readScript', () => {
  it('accepts everything up to ES2018', () => {
    const text = `"use strict";async function* f({a,...b}){for await(const c of b){yield{...c}}try{a()}catch(e){}finally{}}
      class G extends Object{constructor(){super();new.target}static s(){}get x(){return 1**2}}var r=/(?<n>a)/su;`
    expect(readScript('a.js', text)).toEqual({ error: undefined, newer: [], evaluates: [] })
  })

  it.each([
    ['a?.b', 'optional chaining (ES2020)'],
    ['a?.[0]', 'optional chaining (ES2020)'],
    ['a??b', 'nullish coalescing (ES2020)'],
    ['a??=b', 'logical assignment (ES2021)'],
    ['a||=b', 'logical assignment (ES2021)'],
    ['try{}catch{}', 'catch without a variable (ES2019)'],
    ['class A{b=1}', 'class fields (ES2022)'],
    ['class A{#b(){}}', 'private members (ES2022)'],
    ['class A{static{f()}}', 'static blocks (ES2022)'],
    ['f(1n)', 'big integers (ES2020)'],
    ['import("a")', 'dynamic import (ES2020)'],
  ])('notices that %j is newer', (text, feature) => {
    expect(newer(text)).toEqual([feature])
  })

  it.each(['import "a"', 'export var a=1', 'f(import.meta.url)'])('tells that %j makes a module', (text) => {
    expect(readScript('a.js', text).error).toBe('is a module, not a classic script')
  })

  it('says why a text does not parse', () => {
    expect(readScript('a.js', 'var = 1').error).toMatch(/^does not parse: /)
  })

  it('does not fall over nesting without end', () => {
    expect(readScript('a.js', '('.repeat(100_000)).error).toMatch(/nested|parse/)
  })
})
