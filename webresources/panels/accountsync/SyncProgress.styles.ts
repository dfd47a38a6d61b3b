import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'
const forcedColors = '@media (forced-colors: active)'

export const useSyncProgressStyles = makeStyles({
  root: {
    padding: '12px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    [forcedColors]: { border: '1px solid CanvasText' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', minHeight: '32px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  time: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    marginLeft: 'auto',
    [narrow]: { flexBasis: '100%', marginLeft: 0 },
  },
  track: {
    height: '4px',
    margin: '8px 0',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    [forcedColors]: { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandStroke,
    forcedColorAdjust: 'none',
    [forcedColors]: { backgroundColor: 'Highlight' },
  },
  standing: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 24px' },
  counts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 24px', margin: 0, padding: 0 },
  leave: {
    margin: '0 0 0 auto',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    [narrow]: { marginLeft: 0 },
  },
  count: { display: 'inline-flex', alignItems: 'center', gap: '4px', listStyleType: 'none' },
  done: { fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  careful: { color: tokens.colorStatusWarningForeground3 },
  off: { color: tokens.colorNeutralForeground2 },
  note: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})
