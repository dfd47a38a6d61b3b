import type { setUpFindings as english } from '../setUpFindings'
import { setUpConnection } from './setUpConnection'
import { setUpDynamics } from './setUpDynamics'
import { setUpMove } from './setUpMove'

export const setUpFindings: typeof english = {
  asking: () => ({ fact: '確認しています。' }),
  ...setUpMove,
  ...setUpDynamics,
  ...setUpConnection,
}
