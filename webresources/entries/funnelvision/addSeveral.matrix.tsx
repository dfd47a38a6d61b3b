import { runRuns } from '../../../mocks/faultmatrix/runRuns'
import { addSeveral } from './bulkRuns.testing'

runRuns(addSeveral)
