import { makeStyles, tokens } from '../../parts/kit'

export const useErrorHelpStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: '8px 0', maxWidth: '960px' },
  part: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
  label: {
    flex: '0 0 112px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  text: {
    flex: '1 1 240px',
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
})
