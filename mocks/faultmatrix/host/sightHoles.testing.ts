import { expect } from 'vitest'
import { causesShown, pause } from '../look'
import type { HostHole } from './HostHole.testing'
import { handOverWhole, openInDynamics, standsOnOther, switchToOther } from './hostSteps.testing'

/** Whether anybody sees the page. */
export const sightHoles: readonly HostHole[] = [
  {
    name: 'a window that is hidden',
    async play(stage) {
      stage.show(false)
      await openInDynamics(stage)
      stage.show(false)
      stage.handOver()
      await pause(250)
      expect(stage.asked(), 'a page that nobody sees asks').toBe(0)
      expect(causesShown()).toEqual([])
      stage.show(true)
      await stage.content()
    },
  },
  {
    name: 'a tab of the form that is closed',
    async play(stage) {
      document.documentElement.style.display = 'none'
      await openInDynamics(stage)
      stage.handOver()
      await pause(250)
      expect(stage.asked(), 'a page that nobody sees asks').toBe(0)
      document.documentElement.style.display = ''
      await stage.content()
    },
  },
  {
    name: 'another record while nobody looks',
    on: 'forms',
    async play(stage) {
      await openInDynamics(stage)
      await handOverWhole(stage)
      await stage.quiet()
      stage.show(false)
      const since = stage.mark()
      switchToOther(stage)
      await pause(150)
      expect(stage.questions(since), 'a page that nobody sees asks').toBe('[[],[]]')
      stage.show(true)
      await standsOnOther(stage, since)
    },
  },
]
