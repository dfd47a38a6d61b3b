import { runEdits } from '../../../mocks/faultmatrix/runEdits'
import { contactEdits } from './contactEdits.testing'

contactEdits.forEach((edit) => runEdits(edit))
