import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const useAccountHeaderStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '8px 24px',
    padding: '12px 16px 8px',
    [narrow]: { padding: '12px 12px 8px' },
  },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '8px 24px', margin: 0, [narrow]: { gap: '8px 16px' } },
  fact: {
    minWidth: 0,
    paddingRight: '24px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { paddingRight: 0, borderRightStyle: 'none' },
    [narrow]: { paddingRight: 0, borderRightStyle: 'none' },
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  value: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '8px',
    minHeight: '32px',
    margin: 0,
  },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
  bar: {
    display: 'inline-block',
    width: '48px',
    height: '20px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    alignSelf: 'center',
    '@media (forced-colors: active)': { border: '1px solid GrayText' },
  },
  side: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    gap: '4px',
    marginLeft: 'auto',
    [narrow]: { flexBasis: '100%', alignItems: 'stretch', marginLeft: 0 },
  },
})
