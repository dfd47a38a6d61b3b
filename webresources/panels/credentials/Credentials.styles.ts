import { makeStyles, tokens } from '../../parts/kit'

export const useCredentialsStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '16px',
    '@container (max-width: 599px)': { padding: '12px' },
  },
  // Takes the focus when what had it goes away; a ring would frame all of it.
  content: { padding: '4px 16px 16px', maxWidth: '640px', outlineStyle: 'none' },
  /** In a box that has its own padding. */
  state: { margin: '-12px -16px 0' },
  line: { marginTop: '12px' },
  subtitle: {
    margin: '20px 0 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
})
