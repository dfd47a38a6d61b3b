/** `e` before the sound of i, quotation marks or not: `Ana e Irene`, but `Ana y Iolanda`. */
const SOUNDS_LIKE_I = /^[“"]?h?[ií](?![aeo])/i

/** `Ana, Luis y Marta` */
export function listed(items: readonly string[]): string {
  const last = items[items.length - 1] ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${SOUNDS_LIKE_I.test(last) ? 'e' : 'y'} ${last}`
}
