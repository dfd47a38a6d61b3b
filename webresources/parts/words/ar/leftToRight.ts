/** Keeps a sign on its side of the number, `−5` and `80+`, in text that runs from right to left. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`
