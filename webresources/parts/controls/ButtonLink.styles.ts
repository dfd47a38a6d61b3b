import { makeStyles } from './fluent'

export const useButtonLinkStyles = makeStyles({
  // As wide as its words: they may wrap where there is little room.
  root: { textDecorationLine: 'none', maxWidth: '100%' },
})
