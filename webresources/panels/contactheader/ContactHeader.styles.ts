import { makeStyles, tokens } from '../../parts/kit'

const bar = {
  display: 'inline-block',
  height: '16px',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralStencil1,
  verticalAlign: 'middle',
  '@media (forced-colors: active)': { border: '1px solid GrayText' },
}

export const useContactHeaderStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '4px 24px',
    padding: '12px 16px 8px',
  },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '8px 24px', margin: 0 },
  fact: { minWidth: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  value: { margin: 0, minHeight: '36px', display: 'flex', alignItems: 'center', overflowWrap: 'anywhere' },
  score: {
    margin: 0,
    minHeight: '36px',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  bar: { ...bar, width: '80px' },
  barWide: { ...bar, width: '64px', height: '24px' },
  freshness: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    marginLeft: 'auto',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
})
