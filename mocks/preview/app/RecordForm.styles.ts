import { makeStyles, tokens } from '@fluentui/react-components'

/** The form is as narrow as a phone's: sections reach from edge to edge. */
const NARROW = '@container (max-width: 480px)'

export const useFormStyles = makeStyles({
  commands: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    marginBottom: '8px',
  },
  toolbar: { flexWrap: 'wrap' },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
  },
  top: { display: 'flex', gap: '12px', alignItems: 'center', flexWrap: 'wrap', padding: '16px 16px 4px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  kind: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  space: { flexGrow: 1 },
  fact: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, paddingLeft: '12px' },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tabs: { paddingLeft: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowX: 'auto' },
  sections: {
    display: 'flex',
    gap: '8px',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground3,
    flexWrap: 'wrap',
    [NARROW]: { padding: 0 },
  },
  section: {
    flexGrow: 1,
    flexBasis: '320px',
    minWidth: 0,
    boxSizing: 'border-box',
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  frameSection: { flexBasis: '100%', padding: 0 },
  sectionTitle: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  fields: { display: 'grid', gap: '8px' },
  input: { minWidth: 0, '& input': { minWidth: 0 } },
  frame: { display: 'block', width: '100%', border: 'none' },
  timeline: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '8px' },
  message: { padding: '16px' },
})
