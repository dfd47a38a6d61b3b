import { makeStyles, tokens } from './kit'

export const useUndoBarStyles = makeStyles({
  // Lets what is at the end of the page be scrolled out from under the bar.
  room: { height: '72px' },
  root: {
    position: 'fixed',
    bottom: '16px',
    // Between both edges: centered by a transform it would have only half of a narrow page.
    left: '16px',
    right: '16px',
    width: 'fit-content',
    margin: '0 auto',
    zIndex: 10,
    display: 'flex',
    alignItems: 'center',
    columnGap: '16px',
    minHeight: '40px',
    maxWidth: 'calc(100vw - 32px)',
    boxSizing: 'border-box',
    padding: '4px 4px 4px 16px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    boxShadow: tokens.shadow8,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  message: { overflowWrap: 'anywhere' },
  time: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
  button: {
    minHeight: '32px',
    padding: '0 12px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorNeutralForegroundInverted}`, outlineOffset: '-2px' },
  },
})
