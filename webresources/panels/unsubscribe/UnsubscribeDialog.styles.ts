import { makeStyles, tokens } from '../../parts/kit'

export const useUnsubscribeDialogStyles = makeStyles({
  text: { margin: '8px 0', overflowWrap: 'anywhere' },
  final: { margin: '8px 0 16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
})
