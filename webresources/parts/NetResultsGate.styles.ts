import { makeStyles } from './kit'

export const useNetResultsGateStyles = makeStyles({
  // No box of its own: pages lay out what is in the gate.
  page: { display: 'contents' },
  hidden: { display: 'none' },
})
