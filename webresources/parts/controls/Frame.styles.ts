import { makeStyles, tokens } from './fluent'

/** The border around what somebody types into or chooses from; focus draws a line along its lower edge. */
export const useFrameStyles = makeStyles({
  root: {
    position: 'relative',
    alignItems: 'center',
    boxSizing: 'border-box',
    minHeight: '32px',
    verticalAlign: 'middle',
    border: '1px solid var(--edge)',
    borderBottomColor: 'var(--base, var(--edge))',
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
  enabled: {
    '--edge': tokens.colorNeutralStroke1,
    '--base': tokens.colorNeutralStrokeAccessible,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { '--edge': tokens.colorNeutralStroke1Hover, '--base': tokens.colorNeutralStrokeAccessibleHover },
    // No space in it: the order of rules goes by how a selector begins.
    ':active,:focus-within': {
      '--edge': tokens.colorNeutralStroke1Pressed,
      '--base': tokens.colorNeutralStrokeAccessiblePressed,
    },
    // Forced colors show it.
    ':focus-within': { outline: '2px solid transparent' },
    '::after': {
      content: '""',
      position: 'absolute',
      left: '-1px',
      right: '-1px',
      bottom: '-1px',
      // As high as the corners are round, then cut to a flat line.
      height: tokens.borderRadiusMedium,
      boxSizing: 'border-box',
      borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
      borderBottomLeftRadius: tokens.borderRadiusMedium,
      borderBottomRightRadius: tokens.borderRadiusMedium,
      clipPath: 'inset(calc(100% - 2px) 0 0 0)',
      pointerEvents: 'none',
      transform: 'scaleX(0)',
      transitionProperty: 'transform',
      transitionDuration: tokens.durationUltraFast,
      '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
    },
    ':focus-within::after': { transform: 'scaleX(1)', transitionDuration: tokens.durationNormal },
  },
  invalid: {
    ':not(:focus-within)': { '--edge': tokens.colorPaletteRedBorder2, '--base': tokens.colorPaletteRedBorder2 },
    ':hover:not(:focus-within)': { '--edge': tokens.colorPaletteRedBorder2, '--base': tokens.colorPaletteRedBorder2 },
  },
  disabled: {
    '--edge': tokens.colorNeutralStrokeDisabled,
    backgroundColor: tokens.colorTransparentBackground,
    '@media (forced-colors: active)': { '--edge': 'GrayText' },
  },
})
