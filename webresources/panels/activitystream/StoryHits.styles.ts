import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

const cell = { padding: '0 12px', overflowWrap: 'anywhere' } as const

export const useStoryHitsStyles = makeStyles({
  root: {
    gridArea: 'hits',
    margin: '4px 0 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hit: {
    height: '28px',
    '&:not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  marked: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-2px' },
  time: {
    ...cell,
    width: '72px',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    [narrow]: { display: 'none' },
  },
  page: { ...cell, width: '55%' },
  path: { ...cell, color: tokens.colorNeutralForeground2, textAlign: 'start', [narrow]: { display: 'none' } },
  duration: { ...cell, textAlign: 'end', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
})
