import { makeStyles, tokens } from './kit'

export const useMomentumStyles = makeStyles({
  root: {
    display: 'inline-flex',
    verticalAlign: 'middle',
    // The number stands on the line of a label beside it, the arrow in its middle.
    alignItems: 'baseline',
    '& > [aria-hidden]': { alignSelf: 'center' },
    justifyContent: 'flex-end',
    gap: '4px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
})
