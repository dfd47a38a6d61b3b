import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const useTrendStyles = makeStyles({
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
