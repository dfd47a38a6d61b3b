import { makeStyles, tokens } from '@fluentui/react-components'

export const usePanelStyles = makeStyles({
  panel: {
    width: '340px',
    flexShrink: 0,
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 640px)': {
      position: 'fixed',
      insetBlock: '48px 0',
      insetInlineEnd: 0,
      width: '100%',
      zIndex: 1,
    },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  choice: { minWidth: 0, '& select': { minWidth: 0 } },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, margin: 0 },
  row: { display: 'flex', gap: '8px', flexWrap: 'wrap', alignItems: 'center' },
  log: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  call: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { padding: '4px 0', cursor: 'pointer', overflowWrap: 'anywhere' },
  failed: { color: tokens.colorStatusDangerForeground1 },
  json: {
    margin: '0 0 8px',
    maxHeight: '260px',
    overflow: 'auto',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase100,
  },
})
