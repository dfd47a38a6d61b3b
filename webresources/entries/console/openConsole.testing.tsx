import { INGRID } from '../../../mocks/world/users'
import { connectConsole } from '../../dataverse'
import { reachAddress } from '../../net-results'
import { openPageOf, type AppOpening } from '../../parts/people/openAppPage.testing'
import { ConsolePage } from './ConsolePage'

/**
 * The whole console between the two simulators, as Ingrid Solheim, a system administrator, unless `user` is another.
 * `data: 'tab=syncErrors'` opens that tab.
 */
export const openConsole = (opening: AppOpening = {}) =>
  openPageOf(connectConsole, { user: INGRID, ...opening }, (props) => (
    <ConsolePage
      {...props}
      reachNetResults={(baseUrl) =>
        reachAddress(baseUrl, opening.timeout === undefined ? {} : { timeoutMilliseconds: opening.timeout })
      }
    />
  ))
