import { strToU8, zipSync } from 'fflate'
import { CONTENT_TYPES_FILE, SOLUTION_FILE } from '../../generate/solutionParts'
import { writeZip } from '../../zip/writeZip'
import {
  edited,
  inCustomizations,
  inSolution,
  rebuilt,
  replaced,
  SCRIPT,
  soundParts,
  type Mutant,
} from './aMutant.testing'

/** Packages whose zip or XML is not what it should be. */
export const zipMutants: readonly Mutant[] = [
  rebuilt('zip/root-files', 'solution.xml is missing', (parts) => parts.delete(SOLUTION_FILE)),
  {
    rule: 'zip/root-files',
    what: 'the folder was zipped instead of its contents',
    zip: () => writeZip(new Map([...soundParts()].map(([name, bytes]) => [`out/${name}`, bytes]))),
  },
  rebuilt('zip/entry-names', 'an entry climbs out of the folder', (parts) => parts.set('../evil.xml', strToU8('<a/>'))),
  rebuilt('zip/entry-names', 'an entry has a backslash', (parts) => parts.set('a\\b.xml', strToU8('<a/>'))),
  rebuilt('zip/entry-names', 'two entries differ by case only', (parts) => parts.set('Solution.xml', strToU8('<a/>'))),
  {
    rule: 'zip/entry-names',
    what: 'there is a folder entry',
    zip: () => zipSync({ ...Object.fromEntries(soundParts()), 'WebResources/': new Uint8Array(0) }),
  },
  rebuilt('zip/strays', 'a source map came along', (parts) => parts.set('WebResources/contact.js.map', strToU8('{}'))),
  edited('zip/content-types', 'xml has no content type', CONTENT_TYPES_FILE, /<Default [^>]*>/, ''),
  edited('zip/content-types', 'a web resource has no content type', CONTENT_TYPES_FILE, /<Override [^>]*>/, ''),
  edited(
    'zip/content-types-exact',
    'json is listed without use',
    CONTENT_TYPES_FILE,
    '</Types>',
    '<Default Extension="json" ContentType="application/octet-stream" /></Types>',
  ),
  edited('zip/content-types-exact', 'a type is not octets', CONTENT_TYPES_FILE, 'application/octet-stream', 'text/xml'),
  replaced('zip/size', 'a script has six megabytes', SCRIPT, `/*${'x'.repeat(6_000_000)}*/`),
  replaced('zip/budget', 'a script has more than a megabyte', SCRIPT, `/*${'x'.repeat(1_100_000)}*/`),
  {
    rule: 'zip/file-name',
    what: 'the name says another version',
    zip: () => writeZip(soundParts()),
    fileName: 'FunnelVisionMarketingAutomation_1_0_0_0_managed.zip',
  },

  inCustomizations('xml/well-formed', 'an element is not closed', '</Roles>', ''),
  inSolution(
    'xml/well-formed',
    'an entity grows',
    '<ImportExportXml',
    '<!DOCTYPE a [<!ENTITY a "aaaa">]><ImportExportXml',
  ),
  rebuilt('xml/well-formed', 'a file is not UTF-8', (parts) =>
    parts.set(SOLUTION_FILE, Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e)),
  ),
  inSolution('xml/root', 'xsi is not declared', / xmlns:xsi="[^"]*"/, ''),
  inCustomizations(
    'xml/root',
    'the root has another name',
    /^<ImportExportXml([^]*)<\/ImportExportXml>$/,
    '<Export />',
  ),
]
