import { makeStyles, tokens } from '../../parts/kit'

export const useContactViewStyles = makeStyles({
  foot: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '4px 8px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  others: { display: 'inline-flex', flexWrap: 'wrap', columnGap: '8px', flexBasis: '100%' },
})
