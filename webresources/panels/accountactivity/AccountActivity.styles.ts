import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const useAccountActivityStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '12px 16px 4px',
    color: tokens.colorNeutralForeground2,
    [narrow]: { padding: '12px 12px 4px' },
  },
  list: { margin: '0 16px', padding: 0, listStyleType: 'none', [narrow]: { margin: '0 12px' } },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '12px',
    alignItems: 'center',
    minHeight: '52px',
    boxSizing: 'border-box',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { fontSize: '20px', color: tokens.colorNeutralForeground2 },
  text: { minWidth: 0 },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', [narrow]: { whiteSpace: 'normal' } },
  meta: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  time: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    [narrow]: { gridColumn: 2 },
  },
  more: { padding: '12px 16px 16px', [narrow]: { padding: '12px' } },
})
