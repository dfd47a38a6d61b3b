import { DATAVERSE_WRITE_FAULTS } from '../../../mocks/faultmatrix/everyFault'
import { runEdits } from '../../../mocks/faultmatrix/runEdits'
import { runRuns } from '../../../mocks/faultmatrix/runRuns'
import { grantEverybody, grantOne, revokeOne, saveOwnLogin } from './credentialsEdits.testing'

runEdits(saveOwnLogin, DATAVERSE_WRITE_FAULTS)
runEdits(grantOne, DATAVERSE_WRITE_FAULTS)
// A share that is not found any more has been taken back by somebody else: that is what was wanted.
runEdits(
  revokeOne,
  DATAVERSE_WRITE_FAULTS.filter(({ dataverse }) => dataverse?.writes !== 'doesNotExist'),
)
runRuns(grantEverybody, DATAVERSE_WRITE_FAULTS)
