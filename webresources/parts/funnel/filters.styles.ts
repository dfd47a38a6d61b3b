import { makeStyles, tokens } from '../kit'

export const useFilterStyles = makeStyles({
  field: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  date: { width: '150px' },
  search: { flex: '1 1 200px', maxWidth: '280px', minWidth: 0, '@container (max-width: 599px)': { maxWidth: 'none' } },
  problem: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
})
