import { makeStyles, tokens } from '../../parts/kit'

export const useScorePartsStyles = makeStyles({
  list: { margin: 0, padding: '4px 16px 12px' },
  part: {
    display: 'grid',
    gridTemplateColumns: '120px minmax(0, 1fr) 56px',
    alignItems: 'center',
    columnGap: '12px',
    minHeight: '32px',
    '@container (max-width: 599px)': { gridTemplateColumns: '104px minmax(0, 1fr) 48px' },
  },
  value: { display: 'contents' },
  track: {
    height: '8px',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid GrayText' },
  },
  bar: {
    height: '8px',
    backgroundColor: tokens.colorPaletteSteelBorderActive,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  points: { textAlign: 'end', fontWeight: tokens.fontWeightSemibold },
  none: { margin: 0, padding: '4px 16px 12px', color: tokens.colorNeutralForeground2 },
})
