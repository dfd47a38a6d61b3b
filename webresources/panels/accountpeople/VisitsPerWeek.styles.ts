import { makeStyles, tokens } from '../../parts/kit'

const forcedColors = '@media (forced-colors: active)'

export const useVisitsPerWeekStyles = makeStyles({
  root: { padding: '0 16px 4px' },
  chart: { display: 'block', width: '100%', height: '156px', overflow: 'visible', direction: 'ltr' },
  rest: { fill: tokens.colorPaletteSteelBackground2, [forcedColors]: { fill: 'GrayText' } },
  meant: { fill: tokens.colorPaletteSteelBorderActive, [forcedColors]: { fill: 'CanvasText' } },
  grid: { stroke: tokens.colorNeutralStroke3, [forcedColors]: { stroke: 'GrayText' } },
  axis: { stroke: tokens.colorNeutralStroke1, [forcedColors]: { stroke: 'CanvasText' } },
  label: {
    fill: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyBase,
    [forcedColors]: { fill: 'CanvasText' },
  },
  /** Every second label goes where there is no room. */
  spare: { '@container (max-width: 599px)': { display: 'none' } },
  value: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontFamily: tokens.fontFamilyBase,
    [forcedColors]: { fill: 'CanvasText' },
  },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: {
    padding: '4px 0',
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: '2px 0',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  end: { textAlign: 'end' },
  foot: { display: 'flex', justifyContent: 'flex-end', padding: '0 8px 8px' },
  none: { margin: 0, padding: '4px 16px 16px', color: tokens.colorNeutralForeground2 },
})
