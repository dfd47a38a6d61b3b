/** The filters that restrict; one that is absent, blank or an empty list does not, and is not sent. */
export function onlySet(filters: Readonly<Record<string, string | readonly string[] | undefined>>) {
  const set: Record<string, string | readonly string[]> = {}
  for (const [name, value = ''] of Object.entries(filters)) {
    const given = typeof value === 'string' ? value.trim() : value
    if (given.length > 0) set[name] = given
  }
  return set
}
