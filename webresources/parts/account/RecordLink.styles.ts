import { makeStyles } from '../kit'

export const useRecordLinkStyles = makeStyles({
  root: { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
})
