import type { HostHole } from './HostHole.testing'
import { address, findsItLater } from './hostSteps.testing'

/** Pages without a form that find no `parent.Xrm`. */
export const appHoles: readonly HostHole[] = [
  {
    name: 'no parent.Xrm, but ClientGlobalContext.js.aspx',
    on: 'apps',
    async play(stage) {
      stage.serveGlobalContext()
      await stage.open(address(stage))
      await stage.content()
    },
  },
  {
    name: 'a parent window of another origin, and ClientGlobalContext.js.aspx',
    on: 'apps',
    async play(stage) {
      stage.around({ foreign: true })
      stage.serveGlobalContext()
      await stage.open(address(stage))
      await stage.content()
    },
  },
  ...[
    ['that defines nothing', '/* signed out */'],
    ['that is a sign-in page', '<!DOCTYPE html><title>Sign in</title>'],
    ['whose context is nothing', 'window.GetGlobalContext = function () {}'],
    ['whose context throws', 'window.GetGlobalContext = function () { throw new Error("not ready") }'],
  ].map(([name = '', script = '']): HostHole => ({
    name: `a ClientGlobalContext.js.aspx ${name}, then a right one`,
    on: 'apps',
    async play(stage) {
      stage.serveGlobalContext(script)
      await stage.open(address(stage))
      await findsItLater(stage, () => stage.serveGlobalContext())
    },
  })),
]
