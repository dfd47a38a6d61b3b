import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'
const forcedColors = '@media (forced-colors: active)'

export const useMostActiveVisitorsStyles = makeStyles({
  time: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    textAlign: 'end',
    '@container (max-width: 359px)': { display: 'none' },
  },
  track: {
    width: '88px',
    height: '8px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    [forcedColors]: { border: '1px solid GrayText' },
    '@container (min-width: 600px) and (max-width: 1149px)': { width: '40px' },
    [narrow]: { width: '64px' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorPaletteSteelBorderActive,
    [forcedColors]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  number: { minWidth: '28px', textAlign: 'end', fontWeight: tokens.fontWeightSemibold },
})
