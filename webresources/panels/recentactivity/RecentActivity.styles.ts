import { makeStyles, tokens } from '../../parts/kit'

export const useRecentActivityStyles = makeStyles({
  icon: { fontSize: '20px' },
  time: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
})
