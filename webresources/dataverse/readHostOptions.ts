/**
 * What somebody handed to our page: the pairs inside the parameter `data`, the only one that is ours to fill (Microsoft,
 * "Pass parameters to HTML web resources").
 */
export function readHostOptions(search: string): string {
  return new URLSearchParams(search).get('data') ?? ''
}
