import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const useUnsubscribeStyles = makeStyles({
  root: { padding: '16px', maxWidth: '752px', boxSizing: 'border-box', [narrow]: { padding: '12px' } },
  box: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '12px',
    padding: '12px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  icon: { marginTop: '1px', fontSize: '20px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  text: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  facts: { margin: '12px 0 0' },
  fact: {
    display: 'grid',
    gridTemplateColumns: '144px minmax(0, 1fr)',
    minHeight: '28px',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', marginBottom: '8px' },
  },
  label: {
    color: tokens.colorNeutralForeground2,
    [narrow]: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
  subtitle: {
    margin: '12px 0 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  action: { marginTop: '12px', ':empty': { display: 'none' } },
})
