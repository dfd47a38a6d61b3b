import { makeStyles, tokens } from '../../parts/kit'

const forcedColors = '@media (forced-colors: active)'

export const useVisitsByPersonStyles = makeStyles({
  list: { margin: 0, padding: '4px 16px 12px', listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'center', columnGap: '12px', minHeight: '32px' },
  name: { flex: '1 1 0', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  track: {
    flex: '0 0 30%',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    [forcedColors]: { border: '1px solid GrayText' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorPaletteSteelBorderActive,
    forcedColorAdjust: 'none',
    [forcedColors]: { backgroundColor: 'CanvasText' },
  },
  rest: { backgroundColor: tokens.colorPaletteSteelBackground2, [forcedColors]: { backgroundColor: 'GrayText' } },
  count: { flex: '0 0 32px', textAlign: 'end', fontWeight: tokens.fontWeightSemibold },
  none: { margin: 0, padding: '4px 16px 16px', color: tokens.colorNeutralForeground2 },
})
