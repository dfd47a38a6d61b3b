import { makeStyles, tokens } from '../../parts/kit'

export const useConsentDialogStyles = makeStyles({
  body: { margin: '0 0 16px', color: tokens.colorNeutralForeground2 },
  agreed: {
    display: 'flex',
    gap: '12px',
    minHeight: '24px',
    marginBottom: '16px',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: '2px 0 0 4px',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
})
