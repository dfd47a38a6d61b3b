import { strToU8 } from 'fflate'
import { CUSTOMIZATIONS_FILE, SOLUTION_FILE, solutionParts } from '../../generate/solutionParts'
import { openGuidRegister } from '../../guidRegister'
import { madeUpFiles, wholeSolution } from '../../wholeSolution.testing'
import { writeZip } from '../../zip/writeZip'

/** A package that breaks one rule, at least. */
export interface Mutant {
  readonly rule: string
  /** What is wrong with it, as half a sentence. */
  readonly what: string
  readonly zip: () => Uint8Array
  /** Name of the zip, when it is the name that is wrong. */
  readonly fileName?: string
}

/** GUIDs as the sound package has them. */
export const { guidOf } = openGuidRegister({})
const sound = solutionParts(wholeSolution, madeUpFiles(wholeSolution.webResources), guidOf)

/** The parts of a package that breaks no rule, to be changed at will. */
export const soundParts = (): Map<string, Uint8Array> => new Map(sound)

const partOf = (name: string): string =>
  `WebResources/${name.replace(/\W/g, '')}${guidOf(`webResource/${name}`).toUpperCase()}`
export const PAGE = partOf('nr_/pages/contact.html')
export const SCRIPT = partOf('nr_/pages/contact.js')
export const STYLE_SHEET = partOf('nr_/pages/contact.css')
export const FORM_SCRIPT = partOf('nr_/scripts/form.js')
export const ICON = partOf('nr_/images/sync.svg')
export const VARIABLE = 'environmentvariabledefinitions/nr_ApiBaseUrl/environmentvariabledefinition.xml'
export const CREDENTIALS = 'columnSecurityProfile/Net-Results: set credentials'

/** A mutant whose part has one text replaced by another; a text that is not there is a mistake in the mutant. */
export const edited = (rule: string, what: string, part: string, from: string | RegExp, to: string): Mutant => ({
  rule,
  what,
  zip: () => {
    const parts = soundParts()
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(parts.get(part))
    const changed = text.replace(from, () => to)
    if (changed === text) throw new Error(`The mutant "${what}" changes nothing.`)
    return writeZip(parts.set(part, strToU8(changed)))
  },
})
/** An {@link edited} customizations.xml. */
export const inCustomizations = (rule: string, what: string, from: string | RegExp, to: string): Mutant =>
  edited(rule, what, CUSTOMIZATIONS_FILE, from, to)
/** An {@link edited} solution.xml. */
export const inSolution = (rule: string, what: string, from: string | RegExp, to: string): Mutant =>
  edited(rule, what, SOLUTION_FILE, from, to)
/** A mutant with parts added, removed or replaced. */
export const rebuilt = (rule: string, what: string, change: (parts: Map<string, Uint8Array>) => unknown): Mutant => ({
  rule,
  what,
  zip: () => {
    const parts = soundParts()
    change(parts)
    return writeZip(parts)
  },
})
/** A mutant with one part replaced as a whole. */
export const replaced = (rule: string, what: string, part: string, text: string): Mutant =>
  rebuilt(rule, what, (parts) => parts.set(part, strToU8(text)))
/** A mutant whose page script is this text. */
export const inScript = (rule: string, what: string, text: string): Mutant => replaced(rule, what, SCRIPT, text)
/** A mutant whose page has this tag in its body. */
export const inPage = (rule: string, what: string, tag: string): Mutant =>
  edited(rule, what, PAGE, '<div id="root"></div>', `<div id="root"></div>${tag}`)
