import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'
const medium = '@container (min-width: 600px) and (max-width: 899px)'
const forcedColors = '@media (forced-colors: active)'

const grid = {
  display: 'grid',
  alignItems: 'center',
  columnGap: '16px',
  boxSizing: 'border-box',
  padding: '0 16px 0 13px',
  borderLeft: '3px solid transparent',
  gridTemplateColumns: '24px minmax(0, 4fr) 56px 56px minmax(0, 5fr) minmax(96px, 2fr) 48px 120px',
  [medium]: {
    gridTemplateColumns: '24px minmax(0, 4fr) 56px minmax(0, 5fr) minmax(88px, 2fr) 120px',
    columnGap: '12px',
  },
  [narrow]: {
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '0 12px 0 9px',
  },
} as const

const ellipsis = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const

export const usePeopleTableStyles = makeStyles({
  root: {
    minWidth: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  body: { position: 'relative' },
  line: { position: 'absolute', top: 0, left: 0, right: 0 },
  head: {
    ...grid,
    minHeight: '32px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    [forcedColors]: { borderLeftColor: 'Canvas' },
  },
  row: {
    ...grid,
    minHeight: '45px',
    paddingTop: '2px',
    paddingBottom: '2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    [forcedColors]: { borderLeftColor: 'Canvas' },
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    [forcedColors]: { borderLeftColor: 'Highlight' },
  },
  check: {
    display: 'grid',
    placeItems: 'center',
    width: '24px',
    height: '24px',
    '> input': {
      width: '16px',
      height: '16px',
      margin: 0,
      accentColor: tokens.colorCompoundBrandBackground,
      cursor: 'pointer',
    },
  },
  name: { minWidth: 0 },
  person: { ...ellipsis, [narrow]: { whiteSpace: 'normal', overflowWrap: 'anywhere' } },
  detail: {
    ...ellipsis,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  score: { textAlign: 'end', fontWeight: tokens.fontWeightSemibold, [narrow]: { gridColumn: 3, gridRow: 1 } },
  change: { textAlign: 'end', [medium]: { display: 'none' }, [narrow]: { display: 'none' } },
  activity: {
    ...ellipsis,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    [narrow]: { gridColumn: '2 / -1', whiteSpace: 'normal' },
  },
  /** A button instead of the words, in line with them, its edge uncut. */
  offer: { overflow: 'visible', marginLeft: '-8px', [narrow]: { gridColumn: '2 / -1' } },
  when: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    [narrow]: { gridColumn: 2, gridRow: 3 },
  },
  visits: { textAlign: 'end', [medium]: { display: 'none' }, [narrow]: { display: 'none' } },
  email: { [narrow]: { gridColumn: 3, gridRow: 3, justifySelf: 'end' } },
  columnHead: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  headNarrow: { [narrow]: { display: 'none' } },
  headEnd: { textAlign: 'end' },
  sort: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    fontWeight: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  pending: { color: tokens.colorNeutralForeground3 },
  bar: {
    display: 'inline-block',
    width: '70%',
    minWidth: '24px',
    height: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    verticalAlign: 'middle',
    [forcedColors]: { border: '1px solid GrayText' },
  },
  tag: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '0 8px 0 4px',
    minHeight: '24px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    [forcedColors]: { border: '1px solid CanvasText' },
  },
})
