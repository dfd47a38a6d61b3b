import { makeStyles, tokens } from './kit'

export const useInlineProblemStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    margin: '8px 16px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  action: { flexShrink: 0, whiteSpace: 'nowrap' },
})
