import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const useHotLeadsToolsStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '16px',
    [narrow]: { padding: '12px' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  scope: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    [narrow]: { display: 'none' },
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    marginInlineStart: 'auto',
    [narrow]: { flexBasis: '100%', order: 1 },
  },
  freshness: { [narrow]: { marginInlineStart: 'auto' } },
  field: { display: 'flex', alignItems: 'center', gap: '8px', [narrow]: { display: 'block', flex: '1 0 auto' } },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  segment: { width: '220px', [narrow]: { width: '100%', marginTop: '4px' } },
  period: { [narrow]: { display: 'flex', marginTop: '4px' } },
  wide: { [narrow]: { flex: '2 1 130px' } },
})
