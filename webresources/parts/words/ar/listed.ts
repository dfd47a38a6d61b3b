import { inAList } from '../wording'

/** The mark behind the comma keeps it between Latin names that follow each other from right to left. */
export const COMMA = '،\u200f '

/** `أ، ب وج` */
export const listed = inAList(' و', COMMA)
