import { makeStyles, tokens } from '../../parts/kit'

export const useActivityToolsStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', padding: '12px 16px 4px' },
  search: { flex: '1 1 200px', maxWidth: '280px', minWidth: 0 },
  dates: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  summary: { marginLeft: 'auto', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
})
