import { makeStyles, tokens } from '../kit'

export const useRecordChoiceStyles = makeStyles({
  list: { margin: '8px 0 0', padding: 0 },
  item: { listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: 'block',
    width: '100%',
    minHeight: '44px',
    padding: '6px 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  name: { color: tokens.colorBrandForegroundLink },
  detail: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
})
