import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const useActivityStreamStyles = makeStyles({
  outdated: { opacity: 0.6 },
  /** Takes the focus only when the button that had it is gone. */
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '12px 16px',
    [narrow]: { padding: '12px' },
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  linked: { margin: '8px 16px 0', color: tokens.colorNeutralForeground2, [narrow]: { margin: '8px 12px 0' } },
  clear: { marginTop: '16px' },
})
