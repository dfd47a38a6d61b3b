import { makeStyles } from '../../parts/kit'

export const useAdjustFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px 16px 12px' },
  steps: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: '8px', marginTop: '-4px' },
  step: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  text: { padding: '4px 16px 12px' },
})
