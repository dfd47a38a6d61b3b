/** The address of the next page: only its query part is meant to be used, unchanged. */
export function nextLink(
  clientUrl: string,
  entitySet: string,
  options: string,
  skip: number,
  pageSize: number,
): string {
  const rest = options
    .replace(/^\?/, '')
    .split('&')
    .filter((option) => option !== '' && !option.startsWith('$skiptoken='))
  const cookie = `<cookie pagenumber="${String(Math.floor(skip / pageSize) + 1)}" row="${String(skip)}" />`
  return `${clientUrl}/api/data/v9.2/${entitySet}?${[...rest, `$skiptoken=${encodeURIComponent(cookie)}`].join('&')}`
}
