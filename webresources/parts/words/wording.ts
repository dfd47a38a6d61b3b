/** The form of a noun or verb that goes with a count. */
export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many)

/** `1,284` */
export const number = (value: number): string => value.toLocaleString('en-US')
