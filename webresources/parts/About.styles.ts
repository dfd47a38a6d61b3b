import { makeStyles, tokens } from './kit'

export const useAboutStyles = makeStyles({
  foot: { display: 'flex', justifyContent: 'flex-end', padding: '0 8px 4px' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(80px, max-content) 1fr',
    columnGap: '16px',
    rowGap: '4px',
    margin: '0 0 12px',
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: 0 },
  },
  scroll: { maxHeight: '40vh', overflow: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      padding: '4px 12px 4px 0',
      textAlign: 'start',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  time: { whiteSpace: 'nowrap' },
  caption: { textAlign: 'start', padding: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})
