import { makeStyles, tokens } from './kit'

export const useNotOfferedStyles = makeStyles({
  root: { overflowWrap: 'anywhere' },
  text: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
})
