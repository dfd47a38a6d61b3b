import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'
const forcedColors = '@media (forced-colors: active)'

export const useStoryRowStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '24px 20px minmax(0, 1fr) 24px 48px 72px',
    gridTemplateAreas:
      '"chevron icon text more score time" ". . actions actions actions actions" ". . hits hits hits hits"',
    columnGap: '8px',
    minHeight: '52px',
    padding: '6px 0 5px',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover [data-more]': { opacity: 1 },
    ':focus-within [data-more]': { opacity: 1 },
    [narrow]: {
      gridTemplateColumns: '24px 20px minmax(0, 1fr) 24px auto',
      gridTemplateAreas: '"chevron icon text more score" ". . actions actions actions" ". . hits hits hits"',
      columnGap: '4px',
    },
  },
  marked: {
    outline: `2px solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: '1px',
    borderRadius: tokens.borderRadiusMedium,
    [forcedColors]: { outline: '2px solid Highlight' },
  },
  button: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontSize: '16px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { gridArea: 'chevron' },
  arrow: {
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    ':dir(rtl)': { transform: 'scaleX(-1)' },
  },
  arrowOpen: { transform: 'rotate(90deg)', ':dir(rtl)': { transform: 'rotate(90deg)' } },
  icon: { gridArea: 'icon', fontSize: '20px', marginTop: '2px', color: tokens.colorNeutralForeground2 },
  text: { gridArea: 'text', minWidth: 0 },
  title: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [narrow]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  },
  isNew: { fontWeight: tokens.fontWeightSemibold },
  meta: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [narrow]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  },
  more: {
    gridArea: 'more',
    // On touch screens nothing hovers.
    '@media (hover: hover)': { opacity: 0, ':focus-visible': { opacity: 1 } },
  },
  moreOpen: { opacity: 1 },
  score: {
    gridArea: 'score',
    textAlign: 'end',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
  time: {
    gridArea: 'time',
    textAlign: 'end',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    [narrow]: { display: 'none' },
  },
  timeNarrow: {
    display: 'none',
    [narrow]: { display: 'inline', '::after': { content: '" · "' } },
  },
  actions: { gridArea: 'actions', display: 'flex', flexWrap: 'wrap', gap: '4px', margin: '2px 0 4px -8px' },
})
