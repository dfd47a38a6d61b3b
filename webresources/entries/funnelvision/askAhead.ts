import type { AppHost } from '../../dataverse/Host'
import { readFunnelView } from '../../domain/FunnelView'
import { connectAhead, type PageAhead } from '../../parts/connectAhead'
import { isOnScreen } from '../../parts/useOnScreen'
import { askFunnel } from './askFunnel'

export interface AppPageAhead extends PageAhead {
  readonly host: AppHost
}

/**
 * Asks Dynamics and Net-Results for what shows at first, while the script that draws it is still on its way. The page finds
 * the answers, or what is under way, in its query client; what goes wrong is said there. A page that nobody sees asks for
 * nothing.
 */
export async function askAhead(page: AppPageAhead): Promise<void> {
  const { host, queryClient } = page
  const app = host.state()
  if (app.state !== 'connected' || !isOnScreen()) return
  const netResults = await connectAhead(page, app.dynamics)
  if (netResults !== null) await askFunnel(queryClient, netResults, readFunnelView(host.options()))
}
