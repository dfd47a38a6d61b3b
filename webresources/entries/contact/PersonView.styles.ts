import { makeStyles } from '../../parts/kit'

export const usePersonViewStyles = makeStyles({
  sync: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '16px' },
})
