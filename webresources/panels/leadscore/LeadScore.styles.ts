import { makeStyles } from '../../parts/kit'

const wide = '@container (min-width: 900px)'

export const useLeadScoreStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    gap: '16px',
    padding: '16px',
    '@container (max-width: 599px)': { padding: '12px' },
    [wide]: { gridTemplateColumns: 'minmax(0, 1fr) 320px' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
})
