import { makeStyles, tokens } from './kit'

export const usePageFrameStyles = makeStyles({
  root: {
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    containerType: 'inline-size',
  },
  // Takes the focus when what had it goes away; the ring would frame the whole page.
  main: { outlineStyle: 'none' },
})
