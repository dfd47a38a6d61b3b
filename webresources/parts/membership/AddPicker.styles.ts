import { makeStyles, tokens } from '../kit'

export const useAddPickerStyles = makeStyles({
  root: { padding: '0 16px 12px' },
  search: { width: '100%' },
  summary: {
    margin: '8px 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  label: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    minHeight: '44px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '0 0 0 4px',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  detail: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  button: { marginTop: '12px' },
  reason: { margin: '8px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
})
