import type { setUpFindings as english } from '../setUpFindings'
import type { Translated } from '../Translated'
import { setUpConnection } from './setUpConnection'
import { setUpDynamics } from './setUpDynamics'
import { setUpMove } from './setUpMove'

export const setUpFindings: Translated<typeof english> = {
  asking: () => ({ fact: 'Comprobando.' }),
  ...setUpMove,
  ...setUpDynamics,
  ...setUpConnection,
}
