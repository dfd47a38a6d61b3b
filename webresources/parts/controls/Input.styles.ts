import { makeStyles, tokens } from './fluent'

export const useInputStyles = makeStyles({
  root: { display: 'inline-flex', columnGap: '2px' },
  before: { paddingInlineStart: '10px' },
  after: { paddingInlineEnd: '10px' },
  input: {
    flexGrow: 1,
    alignSelf: 'stretch',
    boxSizing: 'border-box',
    minWidth: 0,
    padding: 0,
    paddingInlineStart: '12px',
    paddingInlineEnd: '12px',
    border: 'none',
    outline: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    '::placeholder': { color: tokens.colorNeutralForeground4, opacity: 1 },
  },
  inputBefore: { paddingInlineStart: '2px' },
  inputAfter: { paddingInlineEnd: '2px' },
  disabled: {
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    '::placeholder': { color: tokens.colorNeutralForegroundDisabled },
  },
  content: { display: 'flex', color: tokens.colorNeutralForeground3, '> svg': { fontSize: '20px' } },
  contentDisabled: { color: tokens.colorNeutralForegroundDisabled },
})
