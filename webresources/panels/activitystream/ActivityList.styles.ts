import { makeStyles, tokens } from '../../parts/kit'

export const useActivityListStyles = makeStyles({
  list: { position: 'relative', listStyleType: 'none', margin: '0 16px', padding: 0 },
  item: { position: 'absolute', top: 0, left: 0, right: 0 },
  day: {
    margin: 0,
    paddingTop: '12px',
    paddingBottom: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
})
