import { makeStyles, tokens } from '../../parts/kit'

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const

export const useFullSyncStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', gap: '8px 24px', margin: 0, padding: '4px 16px 8px' },
  factLabel: { ...small, color: tokens.colorNeutralForeground3 },
  factValue: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  running: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    margin: 0,
    padding: '4px 16px 8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '4px 16px 12px',
  },
  hint: { ...small, margin: 0, color: tokens.colorNeutralForeground3 },
  sentence: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
})
