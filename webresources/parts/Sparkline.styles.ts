import { makeStyles, tokens } from './kit'

const forcedColors = '@media (forced-colors: active)'

export const useSparklineStyles = makeStyles({
  root: { display: 'block', flexShrink: 0, direction: 'ltr' },
  line: {
    fill: 'none',
    stroke: tokens.colorPaletteSteelBorderActive,
    strokeWidth: '1.5px',
    strokeLinejoin: 'round',
    [forcedColors]: { stroke: 'CanvasText' },
  },
  dot: { fill: tokens.colorPaletteSteelBorderActive, [forcedColors]: { fill: 'CanvasText' } },
})
