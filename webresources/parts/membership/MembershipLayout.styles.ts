import { makeStyles, tokens } from '../kit'

export const useMembershipLayoutStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    alignItems: 'start',
    padding: '16px',
    '@container (max-width: 599px)': { padding: '12px' },
    '@container (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr) 320px' },
  },
  main: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  filter: { maxWidth: '280px' },
  check: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
})
