import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const useSyncErrorsStyles = makeStyles({
  root: { outline: 'none' },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { padding: '8px 12px' },
  },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  selected: { fontWeight: tokens.fontWeightSemibold },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '8px',
    [narrow]: { justifyContent: 'flex-start' },
  },
  filter: { maxWidth: '160px', [narrow]: { flex: '1 1 132px', maxWidth: 'none' } },
  help: {
    padding: '4px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [narrow]: { padding: '4px 12px' },
  },
  note: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, padding: '8px 16px', color: tokens.colorNeutralForeground2 },
  foot: {
    margin: 0,
    padding: '12px 16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    [narrow]: { padding: '12px' },
  },
})
