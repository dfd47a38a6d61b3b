import { makeStyles, tokens } from './kit'

export const useCredentialsFormStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginTop: '12px' },
  field: { flex: '1 1 200px', minWidth: 0 },
  note: {
    flexBasis: '100%',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  actions: { flexBasis: '100%', display: 'flex', flexWrap: 'wrap', gap: '8px' },
})
