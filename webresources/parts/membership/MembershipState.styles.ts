import { makeStyles, tokens } from '../kit'

const tag = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: '4px',
  minHeight: '24px',
  boxSizing: 'border-box',
  padding: '0 8px 0 6px',
  borderRadius: tokens.borderRadiusMedium,
  fontSize: tokens.fontSizeBase200,
  fontWeight: tokens.fontWeightSemibold,
} as const

export const useMembershipStateStyles = makeStyles({
  quiet: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    paddingInlineEnd: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  bad: {
    ...tag,
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  unclear: {
    ...tag,
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
})
