import { makeStyles, tokens } from '../../parts/kit'

const forcedColors = '@media (forced-colors: active)'
const narrow = '@container (max-width: 599px)'
const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const

export const useMyEmailsStyles = makeStyles({
  totals: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '12px 24px',
    minHeight: '44px',
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    [forcedColors]: { border: '1px solid CanvasText' },
  },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '12px 24px', margin: 0 },
  fact: {
    minWidth: '64px',
    ':not(:first-child)': {
      minWidth: '96px',
      paddingInlineStart: '24px',
      borderInlineStartWidth: '1px',
      borderInlineStartStyle: 'solid',
      borderInlineStartColor: tokens.colorNeutralStroke2,
      [narrow]: { paddingInlineStart: 0, borderInlineStartStyle: 'none' },
    },
  },
  label: { ...small, color: tokens.colorNeutralForeground3 },
  value: { display: 'flex', alignItems: 'baseline', gap: '8px', margin: 0 },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  of: { ...small, color: tokens.colorNeutralForeground3 },
  track: {
    height: '4px',
    marginTop: '4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    [forcedColors]: { border: '1px solid GrayText' },
  },
  bar: {
    height: '100%',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorPaletteSteelBorderActive,
    [forcedColors]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  note: { ...small, maxWidth: '280px', marginInlineStart: 'auto', color: tokens.colorNeutralForeground3 },
  result: { display: 'inline-flex', verticalAlign: 'middle', alignItems: 'center', gap: '4px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  careful: { color: tokens.colorStatusWarningForeground3 },
})
