import { makeStyles } from './kit'

const spoken = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const

/** For what is read out, but not shown: always, or under 600 px. */
export const useSpokenStyles = makeStyles({
  spoken,
  spokenWhenNarrow: { '@container (max-width: 599px)': spoken },
})
