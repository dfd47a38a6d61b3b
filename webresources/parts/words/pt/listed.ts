import { inAList } from '../wording'

/** `Ana, Luís e Marta` */
export const listed = inAList(' e ')
