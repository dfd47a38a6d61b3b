import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'
const rule = { content: '""', flexGrow: 1, borderTop: `1px solid ${tokens.colorNeutralForeground2}` } as const

const column = {
  paddingTop: '12px',
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase300,
  color: tokens.colorNeutralForeground3,
  textAlign: 'end',
  [narrow]: { display: 'none' },
} as const

export const useActivityListStyles = makeStyles({
  list: {
    position: 'relative',
    listStyleType: 'none',
    margin: '0 16px',
    padding: 0,
    [narrow]: { margin: '0 12px' },
  },
  item: { position: 'absolute', top: 0, left: 0, right: 0 },
  head: { display: 'flex', gap: '8px' },
  day: {
    flexGrow: 1,
    margin: 0,
    paddingTop: '12px',
    paddingBottom: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  scoreColumn: { ...column, width: '48px' },
  timeColumn: { ...column, width: '72px' },
  divider: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    paddingTop: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    '::before': rule,
    '::after': rule,
  },
  end: { margin: '0 16px', [narrow]: { margin: '0 12px' } },
})
