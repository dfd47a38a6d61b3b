/** The mark behind the comma keeps it between Latin names that follow each other from right to left. */
export const COMMA = '،\u200f '

/** `أ، ب وج` */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(COMMA)} و${items[items.length - 1] ?? ''}`
