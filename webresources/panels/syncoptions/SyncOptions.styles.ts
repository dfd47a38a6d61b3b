import { makeStyles, tokens } from '../../parts/kit'

const wide = '@container (min-width: 900px)'
const narrow = '@container (max-width: 599px)'
const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const

export const useSyncOptionsStyles = makeStyles({
  body: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    padding: '16px',
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) 320px' },
    [narrow]: { padding: '12px' },
  },
  groups: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  options: { display: 'flex', flexDirection: 'column', padding: '4px 0 8px' },
  option: {
    position: 'relative',
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '4px 16px',
    [narrow]: { padding: '4px 12px' },
  },
  changed: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      top: '4px',
      bottom: '4px',
      width: '3px',
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  checkbox: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '4px',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  optionText: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  label: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    padding: '2px 0',
    cursor: 'pointer',
  },
  hint: { ...small, color: tokens.colorNeutralForeground3 },
  field: { flexGrow: 1, minWidth: 0 },
  input: { width: '100%', maxWidth: '480px' },
  mark: { ...small, flexShrink: 0, marginTop: '2px', fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
})
