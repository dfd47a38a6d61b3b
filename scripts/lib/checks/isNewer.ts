/** Whether a version is higher than another, number by number; parts that are missing count as 0. */
export const isNewer = (version: string, than: string): boolean => {
  const left = version.split('.').map(Number)
  const right = than.split('.').map(Number)
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}
