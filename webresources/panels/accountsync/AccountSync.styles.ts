import { makeStyles, tokens } from '../../parts/kit'

export const useAccountSyncStyles = makeStyles({
  root: { padding: '16px 16px 0', '@container (max-width: 599px)': { padding: '12px 12px 0' } },
  results: { paddingBottom: '16px' },
  elsewhere: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '12px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
})
