import { makeStyles, tokens } from './fluent'

const FORCED_COLORS = '@media (forced-colors: active)'

/** The border takes its color from a variable, because states change the color alone. */
const paint = (backgroundColor: string, edge: string, color: string) => ({ backgroundColor, '--edge': edge, color })

const quiet = paint(tokens.colorTransparentBackground, 'transparent', tokens.colorNeutralForeground2)

export const useButtonStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    verticalAlign: 'middle',
    boxSizing: 'border-box',
    minWidth: '96px',
    margin: 0,
    padding: '5px 12px',
    overflow: 'hidden',
    border: '1px solid var(--edge)',
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    transitionDuration: tokens.durationFaster,
    transitionProperty: 'background, border, color',
    transitionTimingFunction: tokens.curveEasyEase,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Beside the border, which has the same color here.
    [FORCED_COLORS]: { ':focus-visible': { outlineOffset: 0 } },
  },
  enabled: {
    cursor: 'pointer',
    [FORCED_COLORS]: {
      ':hover': {
        ...paint('HighlightText', 'Highlight', 'Highlight'),
        '--icon': 'Highlight',
        forcedColorAdjust: 'none',
      },
    },
  },
  secondary: {
    ...paint(tokens.colorNeutralBackground1, tokens.colorNeutralStroke1, tokens.colorNeutralForeground1),
    ':hover': paint(
      tokens.colorNeutralBackground1Hover,
      tokens.colorNeutralStroke1Hover,
      tokens.colorNeutralForeground1Hover,
    ),
    ':active': paint(
      tokens.colorNeutralBackground1Pressed,
      tokens.colorNeutralStroke1Pressed,
      tokens.colorNeutralForeground1Pressed,
    ),
  },
  outline: {
    ...paint(tokens.colorTransparentBackground, tokens.colorNeutralStroke1, tokens.colorNeutralForeground1),
    ':hover': { '--edge': tokens.colorNeutralStroke1Hover },
    ':active': { '--edge': tokens.colorNeutralStroke1Pressed },
  },
  primary: {
    ...paint(tokens.colorBrandBackground, 'transparent', tokens.colorNeutralForegroundOnBrand),
    ':focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorNeutralForegroundOnBrand}` },
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    [FORCED_COLORS]: { ...paint('Highlight', 'HighlightText', 'HighlightText'), forcedColorAdjust: 'none' },
  },
  subtle: {
    ...quiet,
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2Hover,
      '--icon': tokens.colorNeutralForeground2BrandHover,
    },
    ':active': {
      backgroundColor: tokens.colorSubtleBackgroundPressed,
      color: tokens.colorNeutralForeground2Pressed,
      '--icon': tokens.colorNeutralForeground2BrandPressed,
    },
  },
  transparent: {
    ...quiet,
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
    ':active': { color: tokens.colorNeutralForeground2BrandPressed },
  },
  disabled: {
    ...paint(
      tokens.colorNeutralBackgroundDisabled,
      tokens.colorNeutralStrokeDisabled,
      tokens.colorNeutralForegroundDisabled,
    ),
    cursor: 'not-allowed',
    [FORCED_COLORS]: paint('ButtonFace', 'GrayText', 'GrayText'),
  },
  noBackground: { backgroundColor: tokens.colorTransparentBackground },
  noEdge: { '--edge': 'transparent' },
  small: {
    minWidth: '64px',
    padding: '3px 8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    ':focus-visible': { borderRadius: tokens.borderRadiusSmall },
  },
  smallWithIcon: { paddingTop: '1px', paddingBottom: '1px' },
  iconOnly: { minWidth: '32px', maxWidth: '32px', padding: '5px' },
  smallIconOnly: { minWidth: '24px', maxWidth: '24px', padding: '1px' },
  icon: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '20px',
    height: '20px',
    fontSize: '20px',
    // The text's color unless a state says otherwise.
    color: 'var(--icon)',
    '--gap': '6px',
  },
  smallIcon: { '--gap': '4px' },
  before: { marginInlineEnd: 'var(--gap)' },
  after: { marginInlineStart: 'var(--gap)' },
})
