import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

const bar = {
  display: 'inline-block',
  height: '16px',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralStencil1,
  verticalAlign: 'middle',
  '@media (forced-colors: active)': { border: '1px solid GrayText' },
}

export const useContactHeaderStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '8px 24px',
    padding: '12px 16px 8px',
    [narrow]: { padding: '12px 12px 8px' },
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 24px',
    margin: 0,
    [narrow]: { flexBasis: '100%', alignItems: 'center', gap: '4px 12px' },
  },
  /** The label stands over both, the change beside the score. */
  scores: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gridTemplateAreas: '"label label" "score trend"',
    columnGap: '12px',
    paddingRight: '24px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { flexBasis: '100%', paddingRight: 0, borderRightStyle: 'none' },
  },
  fact: { minWidth: 0, [narrow]: { display: 'flex', alignItems: 'center', gap: '4px' } },
  score: {},
  source: { [narrow]: { order: 2 } },
  email: { [narrow]: { order: 1 } },
  seen: { [narrow]: { order: 3 } },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  scoreLabel: { gridArea: 'label' },
  seenLabel: {
    [narrow]: { fontSize: 'inherit', lineHeight: 'inherit', color: 'inherit' },
  },
  value: {
    margin: 0,
    minHeight: '36px',
    display: 'flex',
    alignItems: 'center',
    overflowWrap: 'anywhere',
    [narrow]: { minHeight: '24px' },
  },
  scoreValue: {
    gridArea: 'score',
    margin: 0,
    minHeight: '36px',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  bar: { ...bar, width: '80px' },
  barWide: { ...bar, width: '64px', height: '24px' },
  side: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    gap: '4px',
    marginLeft: 'auto',
    [narrow]: { flexBasis: '100%', alignItems: 'stretch', marginLeft: 0 },
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    justifyContent: 'flex-end',
    // The primary action takes the line, the others stand beside it.
    [narrow]: { '& > :first-child': { flexGrow: 1 } },
  },
  freshness: { display: 'flex', justifyContent: 'flex-end' },
})
