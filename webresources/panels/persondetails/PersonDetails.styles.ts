import { makeStyles, tokens } from '../../parts/kit'

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const

export const usePersonDetailsStyles = makeStyles({
  root: { minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '12px 8px 0 16px' },
  who: { flexGrow: 1, minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  meta: { ...small, color: tokens.colorNeutralForeground3 },
  part: { padding: '12px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  first: { padding: '8px 16px 12px' },
  scoreLine: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px' },
  score: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  trend: { marginInlineStart: 'auto' },
  facts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', marginTop: '8px', ...small },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
  partHead: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  partTitle: {
    margin: 0,
    ...small,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  line: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '4px 0' },
  grow: { flexGrow: 1, minWidth: 0 },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground2 },
  points: {
    flexShrink: 0,
    whiteSpace: 'nowrap',
    ...small,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
  text: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  table: { width: '100%', marginTop: '4px', borderCollapse: 'collapse', ...small },
  cell: {
    padding: '4px 8px 4px 0',
    verticalAlign: 'top',
    textAlign: 'start',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  /** In line with what stands above, though its own frame does not show. */
  inLine: { marginInlineStart: '-8px' },
  number: { textAlign: 'end', whiteSpace: 'nowrap' },
  header: { padding: '0 8px 4px 0', textAlign: 'start', fontWeight: tokens.fontWeightSemibold },
})
