import { makeStyles, tokens } from './kit'

export const useResultLineStyles = makeStyles({
  root: { flexBasis: '100%', display: 'flex', alignItems: 'flex-start', gap: '8px' },
  icon: { flexShrink: 0, marginTop: '2px' },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  careful: { color: tokens.colorStatusWarningForeground3 },
})
