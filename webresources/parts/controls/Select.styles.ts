import { makeStyles, tokens } from './fluent'

export const useSelectStyles = makeStyles({
  root: { display: 'flex' },
  select: {
    flexGrow: 1,
    boxSizing: 'border-box',
    width: '100%',
    height: '30px',
    padding: 0,
    paddingInlineStart: '12px',
    paddingInlineEnd: '34px',
    appearance: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    outline: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
  },
  disabled: { color: tokens.colorNeutralForegroundDisabled, opacity: 1, cursor: 'not-allowed' },
  icon: {
    position: 'absolute',
    insetInlineEnd: '10px',
    fontSize: '20px',
    color: tokens.colorNeutralStrokeAccessible,
    pointerEvents: 'none',
  },
  iconDisabled: {
    color: tokens.colorNeutralForegroundDisabled,
    '@media (forced-colors: active)': { color: 'GrayText' },
  },
})
