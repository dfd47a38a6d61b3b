import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toCsv, type CsvCell } from './toCsv'

it('ends each line with CRLF and begins with a byte order mark', () => {
  expect(
    toCsv([
      ['Time', 'Type'],
      ['10:18', null],
    ]),
  ).toBe('\uFEFFTime,Type\r\n10:18,\r\n')
})

it('quotes commas, quotes and line breaks', () => {
  expect(toCsv([['a,b', 'say "hi"', 'two\nlines']])).toBe('\uFEFF"a,b","say ""hi""","two\nlines"\r\n')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx'])('never begins a text as a formula: %j', (text) => {
  expect(parse(toCsv([[text]]))).toEqual([[`'${text}`]])
})

it('leaves a negative number a number', () => {
  expect(toCsv([[-4, 1.5, 0]])).toBe('\uFEFF-4,1.5,0\r\n')
})

const anyCell: fc.Arbitrary<CsvCell> = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(',', '"', '\r', '\n', '=', '-', 'a', '\t', '@', 'ü') }),
  fc.integer(),
  fc.constant(null),
)
const anyTable = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 6 }))

it('reads back as it was, for every table, but for the apostrophe', () => {
  fc.assert(
    fc.property(anyTable, (rows) => {
      const read = parse(toCsv(rows)).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '')))
      const meant = rows.map((row) => row.map((cell) => String(cell ?? '').replace(/^'(?=[=+\-@\t\r\n])/, '')))
      expect(read).toEqual(meant)
    }),
  )
})

it('leaves no text that a spreadsheet would run', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(parse(toCsv([[text]]))[0]?.[0]).not.toMatch(/^[=+\-@\t\r\n]/)
    }),
  )
})

/** RFC 4180, read strictly: an independent reader, so that the writer does not judge itself. */
function parse(csv: string): string[][] {
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const rows: string[][] = []
  let row: string[] = []
  let at = 1
  while (at < csv.length) {
    let field: string
    if (csv[at] === '"') {
      const found = /^"((?:[^"]|"")*)"/.exec(csv.slice(at))
      if (found === null) throw new Error(`An open quote at ${at}.`)
      field = (found[1] ?? '').replace(/""/g, '"')
      at += found[0].length
    } else {
      field = /^[^",\r\n]*/.exec(csv.slice(at))?.[0] ?? ''
      at += field.length
    }
    row.push(field)
    if (csv[at] === ',') at += 1
    else if (csv.slice(at, at + 2) === '\r\n') {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`Neither a comma nor the end of a line at ${at}.`)
  }
  expect(row).toEqual([])
  return rows
}
