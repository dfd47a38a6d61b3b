import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { DATAVERSE_READ_FAULTS } from '../../../mocks/faultmatrix/everyFault'
import { WRITE_FAULTS } from '../../../mocks/faultmatrix/runEdits'
import { runRuns } from '../../../mocks/faultmatrix/runRuns'
import { forgetSyncs } from './openAccountPage.testing'
import { syncAccount } from './syncAccount.testing'

afterEach(async () => {
  cleanup()
  await forgetSyncs()
})

// Dynamics is read for each import, so it can refuse in the middle as well.
runRuns(syncAccount, [...WRITE_FAULTS, ...DATAVERSE_READ_FAULTS])
