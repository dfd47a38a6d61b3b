import type { XmlElement } from '../xml/XmlElement'
import type { ZipEntry } from '../zip/readZip'

/** A web resource as the package describes it, with its file if there is one. */
export interface PackagedWebResource {
  readonly name: string
  /** Type code of the platform: 1 HTML, 2 CSS, 3 JScript, 11 SVG, …; NaN when it is none. */
  readonly type: number
  /** Part name that it claims, without the leading slash. */
  readonly part: string
  readonly bytes: Uint8Array | undefined
  readonly node: XmlElement
}

/** A table of the package. */
export interface PackagedTable {
  /** Logical name. */
  readonly name: string
  readonly node: XmlElement
  /** The columns that it brings. */
  readonly columns: readonly XmlElement[]
  /** Its `systemform` elements. */
  readonly forms: readonly XmlElement[]
}

/** A file of XML that could not be read. */
export interface UnreadableXml {
  readonly part: string
  readonly line: number
  readonly problem: string
}

/** A solution zip, unpacked and parsed as far as it goes; what is absent or unreadable is undefined or empty. */
export interface SolutionPackage {
  /** Name of the zip file, without folders; undefined when only bytes are known. */
  readonly fileName: string | undefined
  /** Size of the zip in bytes. */
  readonly size: number
  readonly entries: readonly ZipEntry[]
  readonly unreadable: readonly UnreadableXml[]
  readonly contentTypes: XmlElement | undefined
  /** `<ImportExportXml>` of solution.xml. */
  readonly solution: XmlElement | undefined
  /** `<SolutionManifest>`. */
  readonly manifest: XmlElement | undefined
  /** `<ImportExportXml>` of customizations.xml. */
  readonly customizations: XmlElement | undefined
  /** Customization prefix of the publisher with its underscore, `nr_`; `_` when there is none. */
  readonly prefix: string
  readonly tables: readonly PackagedTable[]
  readonly webResources: readonly PackagedWebResource[]
  /** Definitions by the part they stand in. */
  readonly environmentVariables: readonly { readonly part: string; readonly node: XmlElement }[]
}
