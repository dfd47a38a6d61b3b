import { makeStyles, tokens } from '../../parts/kit'

const narrow = '@container (max-width: 599px)'

export const useFieldMappingsStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { padding: '8px 12px' },
  },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '8px',
    [narrow]: { justifyContent: 'flex-start' },
  },
  note: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    margin: 0,
    padding: '8px 16px 4px',
    [narrow]: { padding: '8px 12px 4px' },
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  foot: {
    margin: 0,
    padding: '12px 16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    [narrow]: { padding: '12px' },
  },
})
