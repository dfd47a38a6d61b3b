import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const useActivityRowStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) 48px 72px',
    gridTemplateAreas: '"icon text score time"',
    columnGap: '12px',
    minHeight: '52px',
    padding: '6px 0',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    [narrow]: {
      gridTemplateColumns: '20px minmax(0, 1fr) auto',
      gridTemplateAreas: '"icon text score" "icon time time"',
    },
  },
  icon: { gridArea: 'icon', fontSize: '20px', color: tokens.colorNeutralForeground2 },
  text: { gridArea: 'text', minWidth: 0 },
  title: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [narrow]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  },
  meta: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [narrow]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  },
  score: { gridArea: 'score', textAlign: 'end', whiteSpace: 'nowrap' },
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
  time: {
    gridArea: 'time',
    textAlign: 'end',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    [narrow]: { textAlign: 'start', color: tokens.colorNeutralForeground3, lineHeight: tokens.lineHeightBase200 },
  },
})
