import { makeStyles, tokens } from './fluent'

const STILL = '@media (prefers-reduced-motion: reduce)'

const FORCED_COLORS = '@media (forced-colors: active)'

const whole = { position: 'absolute', display: 'block', width: '100%', height: '100%' } as const
const endless = { animationDuration: '1.5s', animationIterationCount: 'infinite' } as const
const turn = (from: number, middle: number, to: number) => ({
  from: { transform: `rotate(${from}deg)` },
  '50%': { transform: `rotate(${middle}deg)` },
  to: { transform: `rotate(${to}deg)` },
})
/** Half of the tail: comes out from behind the mask, and goes back. */
const half = (degrees: number) => ({
  ...whole,
  ...endless,
  content: '""',
  animationTimingFunction: tokens.curveEasyEase,
  animationName: turn(0, degrees, 0),
  backgroundImage: 'conic-gradient(currentcolor 135deg, transparent 135deg)',
  [STILL]: { content: 'none' },
})

/**
 * Fluent's spinner: an arc that grows from 30 to 255 degrees and back while the ring turns. Nothing but `transform` moves:
 * an arc of SVG would be laid out and painted sixty times a second on the thread that has the page to build.
 */
export const useSpinnerStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', justifyContent: 'center', lineHeight: 0 },
  ring: {
    ...endless,
    position: 'relative',
    flexShrink: 0,
    maskImage:
      'radial-gradient(closest-side, transparent calc(100% - var(--stroke) - 1px), white calc(100% - var(--stroke)) calc(100% - 1px), transparent 100%)',
    backgroundColor: tokens.colorBrandStroke2Contrast,
    color: tokens.colorBrandStroke1,
    animationTimingFunction: 'linear',
    animationName: { from: { transform: 'rotate(0deg)' }, to: { transform: 'rotate(360deg)' } },
    [STILL]: { animationDuration: '1.8s' },
    [FORCED_COLORS]: { backgroundColor: 'HighlightText', color: 'Highlight', forcedColorAdjust: 'none' },
  },
  tail: {
    ...whole,
    ...endless,
    maskImage: 'conic-gradient(transparent 105deg, white 105deg)',
    animationTimingFunction: tokens.curveEasyEase,
    animationName: turn(-135, 0, 225),
    '::before': half(105),
    '::after': half(225),
    [STILL]: { animationName: 'none', backgroundImage: 'conic-gradient(transparent 120deg, currentcolor 360deg)' },
  },
})
