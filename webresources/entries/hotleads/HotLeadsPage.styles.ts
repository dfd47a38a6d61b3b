import { makeStyles } from '../../parts/kit'

export const useHotLeadsPageStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    alignItems: 'start',
    gap: '16px',
    padding: '0 16px 16px',
    '@container (min-width: 600px) and (max-width: 899px)': {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      '& > :last-child': { gridColumn: '1 / -1' },
    },
    '@container (max-width: 599px)': { gridTemplateColumns: 'minmax(0, 1fr)', padding: '0 12px 12px' },
  },
})
