import { makeStyles, tokens } from '../../parts/kit'

export const useSubscriptionsStyles = makeStyles({
  obstacle: { padding: '0 16px 16px' },
  reason: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
})
