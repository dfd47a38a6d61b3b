import { makeStyles, tokens } from '../../parts/kit'

export const useSyncQuestionDialogStyles = makeStyles({
  text: { margin: '0 0 8px' },
  list: { margin: '0 0 8px', paddingLeft: '20px', color: tokens.colorNeutralForeground2 },
  names: {
    margin: '4px 0 8px',
    paddingLeft: '20px',
    maxHeight: '160px',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: { cursor: 'pointer', minHeight: '24px', paddingLeft: '16px', textIndent: '-16px' },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  busy: { margin: '0 0 8px', display: 'flex', alignItems: 'center', gap: '8px' },
})
