import { makeStyles, tokens } from '@fluentui/react-components'

/** The window itself is as narrow as a phone: the app leaves everything to the form. */
export const PHONE = '@media (max-width: 640px)'

export const useAppStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    overflow: 'hidden',
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    height: '48px',
    flexShrink: 0,
    padding: '0 12px',
    backgroundColor: '#0b3a6e',
    color: '#ffffff',
  },
  product: { fontWeight: tokens.fontWeightSemibold },
  app: { paddingLeft: '12px', borderLeft: '1px solid rgba(255,255,255,.4)', [PHONE]: { display: 'none' } },
  space: { flexGrow: 1 },
  body: { display: 'flex', flexGrow: 1, minHeight: 0 },
  main: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'auto',
    padding: '8px',
    boxSizing: 'border-box',
    [PHONE]: { padding: 0 },
  },
  sheet: {
    minHeight: '100%',
    margin: '0 auto',
    maxWidth: '100%',
    boxSizing: 'border-box',
    containerType: 'inline-size',
  },
  navigation: {
    width: '192px',
    flexShrink: 0,
    overflowY: 'auto',
    padding: '8px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground4,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [PHONE]: { display: 'none' },
  },
  area: { padding: '12px 8px 4px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  entry: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4Hover },
  },
  current: { backgroundColor: tokens.colorNeutralBackground1, fontWeight: tokens.fontWeightSemibold },
})
