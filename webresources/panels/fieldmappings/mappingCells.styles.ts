import { makeStyles, tokens } from '../../parts/kit'

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const

export const useMappingCellStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  label: { ...cut, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  name: {
    ...cut,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  target: {
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
  },
  checkbox: {
    width: '16px',
    height: '16px',
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  notes: { display: 'flex', flexDirection: 'column', gap: '2px', padding: '4px 0', whiteSpace: 'normal' },
  note: { display: 'flex', alignItems: 'flex-start', gap: '4px', overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
})
