import { makeStyles, tokens } from '../../parts/kit'

export const useAnonymousVisitorsStyles = makeStyles({
  group: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '32px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  note: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  arrow: { flexShrink: 0, ':dir(rtl)': { transform: 'scaleX(-1)' } },
  open: { transform: 'rotate(90deg)', ':dir(rtl)': { transform: 'rotate(90deg)' } },
  toggle: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px', cursor: 'pointer' },
})
