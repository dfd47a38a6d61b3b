import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

const grid = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 3fr) 136px minmax(0, 6fr) 96px',
  columnGap: '16px',
  alignItems: 'center',
  boxSizing: 'border-box',
  padding: '0 16px',
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px' },
} as const

export const useSyncResultsStyles = makeStyles({
  root: {
    marginTop: '16px',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '12px 16px 4px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginLeft: 'auto', [narrow]: { marginLeft: 0 } },
  table: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  head: {
    ...grid,
    minHeight: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  headNarrow: { [narrow]: { display: 'none' } },
  body: { position: 'relative' },
  line: { position: 'absolute', top: 0, left: 0, right: 0 },
  row: {
    ...grid,
    minHeight: '37px',
    paddingTop: '4px',
    paddingBottom: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  state: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  careful: { color: tokens.colorStatusWarningForeground3 },
  off: { color: tokens.colorNeutralForeground2 },
  busy: { color: tokens.colorNeutralForeground1 },
  reason: {
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    [narrow]: { gridColumn: '1 / -1' },
  },
  time: {
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    [narrow]: { display: 'none' },
  },
  empty: { margin: 0, padding: '12px 16px', color: tokens.colorNeutralForeground2 },
})
