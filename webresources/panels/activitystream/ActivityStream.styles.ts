import { makeStyles, tokens } from '../../parts/kit'

export const useActivityStreamStyles = makeStyles({
  outdated: { opacity: 0.6 },
  more: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '12px 16px' },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  clear: { marginTop: '16px' },
})
