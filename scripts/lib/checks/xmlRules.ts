import { CUSTOMIZATIONS_FILE, SOLUTION_FILE } from '../generate/solutionParts'
import { attributeOf, descendants } from '../xml/XmlElement'
import { defineRule } from './Rule'
import { inPart } from './where'

const XSI = 'http://www.w3.org/2001/XMLSchema-instance'

/** Every file of XML in the package. */
export const xmlRules = [
  defineRule({
    id: 'xml/well-formed',
    level: 'import',
    importError: '0x80048013 Invalid customization file. This file is not well formed.',
    remedy: 'Write the file as well-formed UTF-8 without document type and control characters.',
    check: ({ unreadable }) =>
      unreadable.map(({ part, line, problem }) =>
        inPart(line > 0 ? `${part}, line ${line}` : part, `The file ${problem}.`),
      ),
  }),
  defineRule({
    id: 'xml/root',
    level: 'import',
    importError: '0x8004802c This solution package cannot be imported because it contains invalid XML',
    remedy: 'Both files have the root <ImportExportXml>, and declare the xsi namespace there when they use it.',
    check: ({ solution, customizations }) =>
      [
        { file: SOLUTION_FILE, root: solution },
        { file: CUSTOMIZATIONS_FILE, root: customizations },
      ].flatMap(({ file, root }) => {
        if (!root) return []
        const usesXsi = descendants(root).some((node) =>
          Object.keys(node.attributes).some((name) => name.startsWith('xsi:')),
        )
        return [
          ...(root.name === 'ImportExportXml' ? [] : [inPart(file, `Its root is <${root.name}>.`)]),
          ...(usesXsi && attributeOf(root, 'xmlns:xsi') !== XSI
            ? [inPart(file, 'It uses xsi: without declaring it.')]
            : []),
        ]
      }),
  }),
]
