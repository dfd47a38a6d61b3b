import { makeStyles, tokens } from './kit'

export const useCommentFieldStyles = makeStyles({
  input: {
    display: 'block',
    width: '100%',
    minHeight: '72px',
    padding: '6px 10px',
    boxSizing: 'border-box',
    resize: 'vertical',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '0' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, backgroundColor: tokens.colorNeutralBackground3 },
  },
})
