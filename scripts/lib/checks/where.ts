import { CUSTOMIZATIONS_FILE, SOLUTION_FILE } from '../generate/solutionParts'
import type { XmlElement } from '../xml/XmlElement'
import type { Breach } from './Rule'

const inFile =
  (file: string) =>
  (node: XmlElement | undefined, what: string): Breach => ({ what, where: node ? `${file}, line ${node.line}` : file })

/** A breach at an element of customizations.xml. */
export const inCustomizations = inFile(CUSTOMIZATIONS_FILE)

/** A breach at an element of solution.xml. */
export const inSolution = inFile(SOLUTION_FILE)

/** A breach in a part as a whole. */
export const inPart = (part: string, what: string): Breach => ({ what, where: part })

/** Text from the package as it goes into a message: quoted, one line, never long. */
export const shown = (text: string): string => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text)

/** The values that occur more than once, each once; letters of either case count as the same. */
export const repeated = (values: readonly string[]): readonly string[] => {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const value of values.map((each) => each.toLowerCase())) (seen.has(value) ? twice : seen).add(value)
  return [...twice]
}
