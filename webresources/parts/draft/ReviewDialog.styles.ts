import { makeStyles, tokens } from '../kit'

const cell = {
  padding: '8px 16px 8px 0',
  borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  textAlign: 'start',
  verticalAlign: 'top',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  fontWeight: tokens.fontWeightRegular,
  overflowWrap: 'anywhere',
} as const

export const useReviewDialogStyles = makeStyles({
  text: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  conflicts: { display: 'flex', flexDirection: 'column', marginBottom: '16px' },
  conflict: {
    minWidth: 0,
    margin: '0 0 8px',
    padding: '4px 12px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  legend: { padding: '0 4px', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  choice: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '28px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
  },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: {
    ...cell,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: cell,
  cell: { ...cell, color: tokens.colorNeutralForeground3 },
  wish: { ...cell, fontWeight: tokens.fontWeightSemibold },
})
