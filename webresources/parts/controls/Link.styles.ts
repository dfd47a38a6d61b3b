import { makeStyles, tokens } from './fluent'

export const useLinkStyles = makeStyles({
  root: {
    display: 'inline',
    boxSizing: 'border-box',
    margin: 0,
    padding: 0,
    border: 'none',
    overflow: 'inherit',
    textAlign: 'start',
    textOverflow: 'inherit',
    userSelect: 'text',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    textDecorationLine: 'none',
    textDecorationThickness: tokens.strokeWidthThin,
    cursor: 'pointer',
    ':focus-visible': {
      outline: 'none',
      textDecorationLine: 'underline',
      textDecorationStyle: 'double',
      textDecorationColor: tokens.colorStrokeFocus2,
      // There every link is underlined.
      '@media (forced-colors: active)': { outline: '2px solid Highlight' },
    },
    ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkHover },
    ':active': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkPressed },
  },
  anchor: { fontSize: 'inherit' },
  inline: { textDecorationLine: 'underline' },
})
