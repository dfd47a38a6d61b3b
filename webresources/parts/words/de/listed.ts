import { inAList } from '../wording'

/** `a, b und c` */
export const listed = inAList(' und ')
