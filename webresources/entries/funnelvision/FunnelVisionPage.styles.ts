import { makeStyles, tokens } from '../../parts/kit'

const wide = '@container (min-width: 900px)'
const narrow = '@container (max-width: 599px)'

export const useFunnelVisionPageStyles = makeStyles({
  /** Title and tabs stand on white, what is in the tab on the canvas. */
  top: { backgroundColor: tokens.colorNeutralBackground1 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '12px 16px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { padding: '12px 12px 0' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  scope: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    [narrow]: { flexBasis: '100%', order: 1 },
  },
  end: { display: 'flex', alignItems: 'center', gap: '8px', marginInlineStart: 'auto' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '16px',
    minHeight: '60vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    [narrow]: { padding: '12px' },
  },
  withDetails: { [wide]: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 360px', alignItems: 'start' } },
  content: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  /** Before the rows where there is no side: after them it would be out of reach, because more come as one scrolls. */
  details: {
    order: -1,
    minWidth: 0,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    [wide]: {
      order: 0,
      position: 'sticky',
      top: '16px',
      maxHeight: 'calc(100vh - 32px)',
      overflowY: 'auto',
    },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  copied: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
})
