/** How the user wants numbers written, as his settings in Dynamics say. */
export interface NumberFormat {
  readonly decimal: string
  /** Between groups of digits. */
  readonly group: string
  /** How many digits a group has, from the right. The last one goes on for ever; 0 = all that is left. */
  readonly sizes: readonly number[]
  /** What is below zero, with `n` for its digits: `−n`. */
  readonly negative: string
}

/** Writes numbers that way, to three decimals, as `Intl.NumberFormat` does of itself. */
export function numberWriter({ decimal, group, sizes, negative }: NumberFormat): (value: number) => string {
  const plain = new Intl.NumberFormat('en-US', { useGrouping: false })
  return (value) => {
    const [whole = '', ...fraction] = plain.format(Math.abs(value)).split('.')
    let left = whole
    const groups: string[] = []
    for (let place = 0; left !== ''; place += 1) {
      // `slice` takes 0, or none, for everything.
      const size = sizes[Math.min(place, sizes.length - 1)] as number
      groups.unshift(left.slice(-size))
      left = left.slice(0, -size)
    }
    const written = [groups.join(group), ...fraction].join(decimal)
    return value < 0 ? negative.replace('n', written) : written
  }
}
