import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'
const bordered = {
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusMedium,
  '@media (forced-colors: active)': { border: '1px solid CanvasText' },
} as const
const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const

export const useSendEmailStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '16px',
    rowGap: '4px',
    margin: '0 0 12px',
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  address: { color: tokens.colorNeutralForeground2 },
  columns: {
    display: 'grid',
    gridTemplateColumns: '280px minmax(0, 1fr)',
    gap: '16px',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  picker: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  templates: {
    ...bordered,
    maxHeight: '300px',
    overflowY: 'auto',
    [narrow]: { maxHeight: '180px' },
    ':empty': { display: 'none' },
  },
  template: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: '4px 8px',
    cursor: 'pointer',
    borderLeft: '3px solid transparent',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  templateText: { minWidth: 0, overflowWrap: 'anywhere' },
  check: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorCompoundBrandBackground,
  },
  hint: { ...small, display: 'block', margin: 0, color: tokens.colorNeutralForeground3 },
  label: { ...small, color: tokens.colorNeutralForeground3 },
  preview: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  frame: {
    ...bordered,
    width: '100%',
    height: '300px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
  log: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    marginTop: '12px',
    minHeight: '24px',
    cursor: 'pointer',
  },
  notice: {
    display: 'flex',
    gap: '8px',
    marginTop: '12px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  noticeIcon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
  noticeText: { minWidth: 0, overflowWrap: 'anywhere' },
  line: { margin: '0 0 8px', overflowWrap: 'anywhere' },
})
