import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const useSinceLastLookedStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    margin: '4px 16px 8px',
    padding: '3px 4px 3px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
    [narrow]: { margin: '4px 12px 8px' },
  },
  icon: { fontSize: '16px', color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  time: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    [narrow]: { marginLeft: 'auto', paddingRight: '8px' },
  },
  items: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [narrow]: { flexBasis: '100%' },
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '24px',
    '&:not(:last-child)::after': {
      content: '""',
      height: '12px',
      margin: '0 8px',
      borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  link: {
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  mark: { marginLeft: 'auto' },
})
