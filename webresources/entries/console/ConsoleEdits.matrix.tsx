import { runEdits } from '../../../mocks/faultmatrix/runEdits'
import { consoleEdits } from './consoleEdits.testing'

consoleEdits.forEach((edit) => runEdits(edit))
