import { runMatrix } from '../../../mocks/faultmatrix/runMatrix'
import { openConsole } from './openConsole.testing'

const rows = () => document.querySelectorAll('[data-key]').length

for (const { tab, ...page } of [
  {
    tab: 'syncOptions',
    hasContent: () => document.querySelectorAll('main input[type=checkbox]').length >= 8,
    reads: ['DynamicsIntegration.getOptions'],
  },
  {
    tab: 'fieldMappings',
    hasContent: () => rows() > 5,
    reads: ['DynamicsIntegration.getFieldMappings', 'CustomAttribute.getMultiple'],
    whenDamaged: ['emailUnmapped', ''],
  },
  { tab: 'syncErrors', hasContent: () => rows() > 5, reads: ['DynamicsIntegration.getSyncErrors'] },
]) {
  runMatrix({
    name: `Console, ${tab}`,
    open: (fault) => openConsole({ ...fault, data: `tab=${tab}` }),
    forAdministrators: true,
    ...page,
  })
}
