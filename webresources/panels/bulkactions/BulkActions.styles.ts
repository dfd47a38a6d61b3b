import { makeStyles, tokens } from '../../parts/kit'

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const

export const useBulkActionsStyles = makeStyles({
  label: { ...small, display: 'block', marginBottom: '4px', color: tokens.colorNeutralForeground2 },
  text: { margin: '8px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  progress: { width: '100%', marginTop: '12px', accentColor: tokens.colorCompoundBrandBackground },
  heading: { margin: '16px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  scroll: {
    maxHeight: '240px',
    overflowY: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: '6px 12px 6px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  header: { ...small, padding: '4px 12px 4px 0', textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
  reason: { ...small, color: tokens.colorNeutralForeground2 },
  state: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  careful: { color: tokens.colorStatusWarningForeground3 },
})
