/** Milliseconds that a rep has to take an edit back. */
export const UNDO_TIME = 8_000
