import { inAList } from './wording'

/** `a, b and c` */
export const listed = inAList(' and ')
