import { makeStyles, tokens } from '../kit'

export const useTileFootStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: '40px',
    padding: '4px 16px 4px 8px',
    boxSizing: 'border-box',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  text: { marginInlineStart: 'auto', padding: '4px 0', textAlign: 'end' },
})
