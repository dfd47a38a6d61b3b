import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const useTrendStyles = makeStyles({
  /** For those who cannot see that it stands beside the score. */
  label: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  value: {
    gridArea: 'trend',
    margin: 0,
    height: '36px',
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    [narrow]: { justifyContent: 'space-between' },
  },
  change: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
})
