const BEGIN = '<!-- numbers: written by `npm run bench -- --record` -->'
const END = '<!-- end of numbers -->'

/**
 * The README with other numbers between its two marks.
 *
 * @throws Error when it has no such marks, in that order
 */
export function recordNumbers(readme: string, numbers: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)]
  if (begin === -1 || end < begin) throw new Error(`The README has nothing between ${BEGIN} and ${END}.`)
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${numbers.trim()}\n\n${readme.slice(end)}`
}
