import { runRuns } from '../../../mocks/faultmatrix/runRuns'
import { sendToSeveral } from './bulkRuns.testing'

runRuns(sendToSeveral)
