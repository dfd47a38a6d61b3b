import { makeStyles, tokens } from '../../parts/kit'

export const useSyncContactStyles = makeStyles({
  // A line of its own in the row of buttons, as wide as they are and no wider.
  result: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px',
    boxSizing: 'border-box',
    width: 0,
    minWidth: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { flexGrow: 1, minWidth: 0, padding: '4px 0', overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, marginTop: '4px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  careful: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  title: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  dismiss: { flexShrink: 0, minWidth: '24px' },
})
