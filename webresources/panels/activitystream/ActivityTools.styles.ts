import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const useActivityToolsStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '12px 16px 4px',
    [narrow]: { padding: '12px 12px 4px' },
  },
  search: { flex: '1 1 180px', maxWidth: '264px', minWidth: 0, [narrow]: { maxWidth: 'none' } },
  toggle: { display: 'none', [narrow]: { display: 'inline-flex' } },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '8px', [narrow]: { order: 1, flexBasis: '100%' } },
  closed: { [narrow]: { display: 'none' } },
  dates: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  summary: {
    marginLeft: 'auto',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    [narrow]: { order: 2, flexBasis: '100%', marginLeft: 0 },
  },
  request: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    maxWidth: 'calc(100% - 32px)',
    boxSizing: 'border-box',
    margin: '4px 16px 0',
    padding: '1px 2px 1px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    [narrow]: { margin: '4px 12px 0', maxWidth: 'calc(100% - 24px)' },
  },
})
