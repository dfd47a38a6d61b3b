import { makeStyles, tokens } from './kit'

const root = {
  width: '480px',
  maxWidth: 'calc(100vw - 32px)',
  maxHeight: 'calc(100vh - 32px)',
  boxSizing: 'border-box',
  padding: '24px',
  border: 'none',
  borderRadius: tokens.borderRadiusXLarge,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  boxShadow: tokens.shadow64,
  fontFamily: tokens.fontFamilyBase,
  '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  '@media (forced-colors: active)': { border: '1px solid CanvasText' },
} as const

const inPage = {
  maxWidth: '480px',
  boxSizing: 'border-box',
  margin: '8px 16px 16px',
  padding: '16px',
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusXLarge,
  backgroundColor: tokens.colorNeutralBackground1,
} as const

export const useDialogStyles = makeStyles({
  root,
  wide: { ...root, width: '880px' },
  inPage,
  inPageWide: { ...inPage, maxWidth: '880px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  content: { marginTop: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px', marginTop: '24px' },
})
