import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const usePeopleToolsStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '0 16px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [narrow]: { padding: '0 12px' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', flexGrow: 1, minHeight: '32px' },
  clear: { minWidth: 'auto' },
  count: { fontWeight: tokens.fontWeightSemibold },
  progress: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    color: tokens.colorNeutralForeground2,
  },
  fields: { display: 'flex', flexWrap: 'wrap', gap: '8px', [narrow]: { flexBasis: '100%' } },
  search: { width: '232px', minWidth: 0, [narrow]: { flex: '1 1 140px', width: 'auto' } },
  filter: { [narrow]: { flex: '1 1 120px', minWidth: 0 } },
  note: {
    flexBasis: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})
