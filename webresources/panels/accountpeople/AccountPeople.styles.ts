import { makeStyles, tokens } from '../../parts/kit'

export const useAccountPeopleStyles = makeStyles({
  boxes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    alignItems: 'start',
    padding: '16px',
    '@container (max-width: 599px)': { padding: '12px' },
    '@container (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr) 320px', alignItems: 'stretch' },
  },
  table: { marginTop: '12px' },
  clear: { marginTop: '16px' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '4px 16px',
    padding: '12px 16px 16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    '@container (max-width: 599px)': { padding: '12px' },
  },
})
