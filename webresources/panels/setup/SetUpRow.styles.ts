import { makeStyles, tokens } from '../../parts/kit'

// Ranges that exclude each other: where both held, it would be chance which one wins.
const middle = '@container (min-width: 600px) and (max-width: 899px)'
const narrow = '@container (max-width: 599px)'

export const useSetUpRowStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px 112px minmax(0, 1fr) auto',
    gridTemplateAreas: '"number status text actions"',
    columnGap: '12px',
    alignItems: 'start',
    padding: '12px 16px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    [middle]: {
      gridTemplateColumns: '20px 112px minmax(0, 1fr)',
      gridTemplateAreas: '"number status text" ". . actions"',
    },
    [narrow]: {
      gridTemplateColumns: '20px minmax(0, 1fr)',
      gridTemplateAreas: '"number status" "text text" "actions actions"',
      rowGap: '4px',
      padding: '12px',
    },
  },
  number: {
    gridArea: 'number',
    textAlign: 'end',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  status: { gridArea: 'status' },
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
  },
  icon: { fontSize: '20px', flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  toDo: { color: tokens.colorNeutralForeground1 },
  cannotTell: { color: tokens.colorStatusWarningForeground3 },
  asking: { color: tokens.colorNeutralForeground2 },
  text: { gridArea: 'text', minWidth: 0, maxWidth: '720px', overflowWrap: 'anywhere' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  open: { fontWeight: tokens.fontWeightSemibold },
  fact: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  remedy: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  actions: {
    gridArea: 'actions',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '4px 8px',
    [middle]: { justifyContent: 'flex-start', marginTop: '8px' },
    [narrow]: { justifyContent: 'flex-start', marginTop: '4px' },
  },
  // Keeps the buttons of all rows in line.
  noCheck: { width: '24px', [middle]: { display: 'none' }, [narrow]: { display: 'none' } },
})
