import { runMatrix } from '../../../mocks/faultmatrix/runMatrix'
import { openConsole } from './openConsole.testing'

/** The tabs that are about Dynamics first, and there without Net-Results. */
runMatrix({
  name: 'Console, setUp',
  open: (fault) => openConsole({ ...fault, data: 'tab=setUp' }),
  hasContent: () =>
    document.querySelectorAll('[data-step]').length === 18 && document.querySelector('[data-status="asking"]') === null,
  reads: ['User.getOneByEmail', 'DynamicsIntegration.getOptions', 'DynamicsIntegration.getFieldMappings'],
  refresh: /^Check Again$/,
  // Whether the address is there.
  withoutLogin: ['GET'],
  forAdministrators: true,
})

runMatrix({
  name: 'Console, credentials',
  open: (fault) => openConsole({ ...fault, data: 'tab=credentials' }),
  hasContent: () =>
    document.querySelector('[data-tone="good"]') !== null && document.querySelectorAll('[data-key]').length > 1,
  reads: [],
  refresh: /^Check Again$/,
  forAdministrators: true,
})
