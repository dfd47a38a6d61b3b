import { makeStyles, tokens } from './kit'

export const useRecordNoticeStyles = makeStyles({
  root: {
    display: 'flex',
    gap: '8px',
    margin: '8px 16px 0',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground2 },
})
