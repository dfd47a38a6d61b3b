import { openContextQueue } from '../dataverse/contextQueue'

// The first script of every page. The form may hand its context over before anything else has loaded, and it hands it
// over once: without this the page would wait for what has already come.
openContextQueue(window)
