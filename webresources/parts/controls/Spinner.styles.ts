import { makeStyles, tokens } from './fluent'

const STILL = '@media (prefers-reduced-motion: reduce)'

const FORCED_COLORS = '@media (forced-colors: active)'

/** The numbers of Fluent's animation: an arc that grows from 30 to 255 degrees and back while the ring turns. */
export const useSpinnerStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', justifyContent: 'center', lineHeight: 0 },
  ring: {
    flexShrink: 0,
    fill: 'none',
    animationDuration: '1.5s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    animationName: { to: { transform: 'rotate(360deg)' } },
    [STILL]: { animationDuration: '1.8s' },
    [FORCED_COLORS]: { forcedColorAdjust: 'none' },
  },
  track: { stroke: tokens.colorBrandStroke2Contrast, [FORCED_COLORS]: { stroke: 'HighlightText' } },
  arc: {
    stroke: tokens.colorBrandStroke1,
    strokeDasharray: '255 360',
    transformOrigin: 'center',
    animationDuration: '1.5s',
    animationIterationCount: 'infinite',
    animationTimingFunction: tokens.curveEasyEase,
    animationName: {
      from: { transform: 'rotate(-120deg)', strokeDasharray: '30 360' },
      '50%': { transform: 'rotate(15deg)', strokeDasharray: '255 360' },
      to: { transform: 'rotate(240deg)', strokeDasharray: '30 360' },
    },
    [STILL]: { animationName: 'none' },
    [FORCED_COLORS]: { stroke: 'Highlight' },
  },
})
