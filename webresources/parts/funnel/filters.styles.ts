import { makeStyles, tokens } from '../kit'

const narrow = '@container (max-width: 599px)'

export const useFilterStyles = makeStyles({
  field: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minWidth: 0,
    // Two beside each other on a phone.
    [narrow]: { flexDirection: 'column', alignItems: 'stretch', gap: '4px', flex: '1 1 120px' },
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  /** A line of its own on a phone. */
  whole: { [narrow]: { flexBasis: '100%' } },
  date: { width: '150px', [narrow]: { width: '100%' } },
  search: { flex: '1 1 200px', maxWidth: '280px', minWidth: 0, [narrow]: { maxWidth: 'none', flexBasis: '100%' } },
  problem: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
})
