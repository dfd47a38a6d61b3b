import { openContextQueue } from '../dataverse/contextQueue'
import { startAfterPaint } from './startAfterPaint'

// The first script of every page. The form may hand its context over before anything else has loaded, and it hands it
// over once: without this the page would wait for what has already come.
openContextQueue(window)
startAfterPaint(window)
