import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const useWhyHotStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  reason: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto 44px',
    gridTemplateAreas: '"icon title meta points"',
    alignItems: 'center',
    columnGap: '12px',
    width: '100%',
    minHeight: '40px',
    padding: '4px 16px',
    border: 'none',
    backgroundColor: 'transparent',
    textAlign: 'start',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [narrow]: {
      gridTemplateColumns: '20px minmax(0, 1fr) 40px',
      gridTemplateAreas: '"icon title points" "icon meta points"',
    },
  },
  withoutPoints: {
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    gridTemplateAreas: '"icon title meta"',
    [narrow]: { gridTemplateColumns: '20px minmax(0, 1fr)', gridTemplateAreas: '"icon title" "icon meta"' },
  },
  icon: { gridArea: 'icon', fontSize: '20px', color: tokens.colorNeutralForeground2 },
  title: {
    gridArea: 'title',
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  meta: {
    gridArea: 'meta',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  points: { gridArea: 'points', textAlign: 'end', fontWeight: tokens.fontWeightSemibold },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
  text: { margin: 0, padding: '4px 16px 12px', color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px', padding: '4px 8px' },
})
