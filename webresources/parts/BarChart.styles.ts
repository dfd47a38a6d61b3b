import { makeStyles, tokens } from './kit'

const narrow = '@container (max-width: 599px)'
const forcedColors = '@media (forced-colors: active)'

export const useBarChartStyles = makeStyles({
  root: { position: 'relative', margin: 0, padding: '0 16px 8px' },
  plot: { position: 'relative', direction: 'ltr' },
  svg: { display: 'block', width: '100%', height: '120px', overflow: 'visible' },
  bar: { fill: tokens.colorPaletteSteelBackground2, [forcedColors]: { fill: 'GrayText' } },
  meant: { fill: tokens.colorPaletteSteelBorderActive, [forcedColors]: { fill: 'CanvasText' } },
  base: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px', [forcedColors]: { stroke: 'CanvasText' } },
  /** Over the drawing: each column is a button. */
  columns: { position: 'absolute', top: 0, bottom: 0, left: 0, right: 0, display: 'flex' },
  column: {
    position: 'relative',
    flex: '1 1 0',
    minWidth: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, mixBlendMode: 'multiply' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  labels: { display: 'flex', direction: 'ltr' },
  label: {
    flex: '1 1 0',
    minWidth: 0,
    textAlign: 'center',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  value: {
    position: 'absolute',
    left: 0,
    right: 0,
    paddingBottom: '2px',
    textAlign: 'center',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    pointerEvents: 'none',
  },
  /** Not where columns stand closer than what is written at them. */
  wideOnly: { [narrow]: { visibility: 'hidden' } },
  /** In line with what stands above, though its own frame does not show. */
  switch: { marginInlineStart: '-8px' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  scroll: { maxHeight: '200px', overflowY: 'auto' },
  cell: { padding: '4px 24px 4px 0', textAlign: 'start', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
})
