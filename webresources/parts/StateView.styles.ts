import { makeStyles, tokens } from './kit'

export const useStateViewStyles = makeStyles({
  root: {
    display: 'flex',
    columnGap: '12px',
    padding: '16px',
    maxWidth: '576px',
  },
  icon: { flexShrink: 0, fontSize: '20px', marginTop: '1px', color: tokens.colorNeutralForeground2 },
  severe: { color: tokens.colorStatusDangerForeground1 },
  text: { minWidth: 0, flexGrow: 1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  body: { margin: '4px 0 0', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  hint: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '16px', ':empty': { display: 'none' } },
})
