import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const useRepSharingStyles = makeStyles({
  explain: { margin: 0, padding: '0 16px 8px', maxWidth: '720px', color: tokens.colorNeutralForeground2 },
  // Takes the focus when what had it goes away; a ring would frame all of it.
  body: { outlineStyle: 'none' },
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '8px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { padding: '8px 12px' },
  },
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginInlineStart: 'auto' },
  selected: { fontWeight: tokens.fontWeightSemibold },
  foot: {
    padding: '8px 16px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  progress: { width: '160px', accentColor: tokens.colorBrandBackground },
  state: {
    display: 'inline-flex',
    verticalAlign: 'middle',
    // The words stand on the line of a label beside them, the sign in their middle.
    alignItems: 'baseline',
    gap: '4px',
    minWidth: 0,
    '& > [aria-hidden]': { alignSelf: 'center' },
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  careful: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', [narrow]: { whiteSpace: 'normal' } },
})
