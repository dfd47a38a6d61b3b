import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { createWorld } from '../../../mocks/world/createWorld'
import { MARCUS } from '../../../mocks/world/users'
import { holdSettings, settingsReads } from '../../parts/holdSettings.testing'
import { column, openFunnelVision, settled, WAIT } from './openFunnelVision.testing'

const HOT = "Who's Hot"
const world = createWorld({ peopleOnOneAccount: 2_400 })

// Each page is the first of its browser tab.
beforeEach(() => sessionStorage.clear())

it('counts as the settings of the user want it, with one question for his settings', async () => {
  const { dynamics, mine } = await openFunnelVision({
    world,
    arrange: ({ store }) => void store.change('usersettings', MARCUS.id, { decimalsymbol: ',', numberseparator: '.' }),
  })
  await settled(HOT)
  const people = mine.length.toLocaleString('de-DE')
  expect(people).toMatch(/^\d\.\d{3}$/)
  await waitFor(() => expect(document.body.textContent).toContain(`of ${people} people`), WAIT)
  await screen.findByRole('img', { name: new RegExp(`^${people} people by lead score`) }, WAIT)
  expect(settingsReads(dynamics)).toBe(1)
})

it('draws the rows of a table again when the settings come late', async () => {
  let letGo: () => void = () => undefined
  const { mine } = await openFunnelVision({
    world,
    arrange(dynamics) {
      dynamics.store.change('usersettings', MARCUS.id, {
        decimalsymbol: ',',
        numberseparator: ' ',
        numbergroupformat: '1',
      })
      letGo = holdSettings(dynamics)
    },
  })
  await settled(HOT)
  const before = column(HOT, 'Score')
  const people = mine.length.toLocaleString('en-US')
  await waitFor(() => expect(document.body.textContent).toContain(`of ${people} people`), WAIT)
  expect(before[0]).toMatch(/^\d\d+/)
  act(letGo)
  const spaced = (digits: string) => digits.replace(/\B(?=\d)/g, '\u00a0')
  await waitFor(() => expect(column(HOT, 'Score')).toEqual(before.map(spaced)), WAIT)
  expect(document.body.textContent).toContain(`of ${spaced(people.replace(',', ''))} people`)
  await screen.findByRole('img', { name: new RegExp(`^${spaced(people.replace(',', ''))} people by lead score`) }, WAIT)
})
