import { strToU8 } from 'fflate'
import { CUSTOMIZATIONS_FILE } from '../../generate/solutionParts'
import {
  edited,
  FORM_SCRIPT,
  ICON,
  inCustomizations,
  inPage,
  inScript,
  PAGE,
  rebuilt,
  replaced,
  SCRIPT,
  STYLE_SHEET,
  type Mutant,
} from './aMutant.testing'

/** Packages with wrong web resources, pages or scripts. */
export const contentMutants: readonly Mutant[] = [
  inCustomizations(
    'web-resources/names',
    'a name has a space',
    '<Name>nr_/pages/contact.css',
    '<Name>nr_/pages/con tact.css',
  ),
  inCustomizations(
    'web-resources/names',
    'a name has two slashes in a row',
    '<Name>nr_/pages/contact.css',
    '<Name>nr_//pages/contact.css',
  ),
  inCustomizations(
    'web-resources/names',
    'two names differ by case only',
    '<Name>nr_/pages/contact.css',
    '<Name>nr_/pages/CONTACT.html',
  ),
  inCustomizations(
    'web-resources/prefix',
    "a name has another's prefix",
    '<Name>nr_/pages/contact.css',
    '<Name>xx_/pages/contact.css',
  ),
  inCustomizations(
    'web-resources/hyphens',
    'a name has a hyphen',
    '<Name>nr_/pages/contact.css',
    '<Name>nr_/pages/con-tact.css',
  ),
  inCustomizations('web-resources/types', 'a type does not exist', '<WebResourceType>11', '<WebResourceType>8'),
  inCustomizations(
    'web-resources/extensions',
    'a style sheet says that it is a script',
    '<WebResourceType>2',
    '<WebResourceType>3',
  ),
  rebuilt('web-resources/files', 'a file is missing', (parts) => parts.delete(SCRIPT)),
  inCustomizations(
    'web-resources/files',
    'FileName has other capitals',
    '<FileName>/WebResources/nr_pagescontactcss',
    '<FileName>/WebResources/nr_pagesContactcss',
  ),
  inCustomizations(
    'web-resources/file-names',
    'FileName is another',
    '<FileName>/WebResources/nr_pagescontactcss',
    '<FileName>/WebResources/nr_css',
  ),
  replaced('web-resources/content', 'a file is empty', SCRIPT, ''),
  replaced('web-resources/content', 'an icon is no SVG', ICON, '<html></html>'),
  replaced(
    'web-resources/svg',
    'an icon runs a script',
    ICON,
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
  ),

  inPage('pages/addresses', 'a page loads what is not there', '<script src="gone.js"></script>'),
  inPage('pages/addresses', 'an address is no address', '<script src="%zz.js"></script>'),
  inPage('pages/addresses', 'a page loads from the wrong folder', '<script src="../contact.js"></script>'),
  inPage(
    'pages/relative',
    'a page loads from another host',
    '<script src="https://cdn.example.com/react.js"></script>',
  ),
  inPage('pages/relative', 'a page loads by absolute address', '<img src="/WebResources/nr_/images/sync.svg">'),
  inPage('pages/strict-csp', 'a page has a script inside', '<script>start()</script>'),
  inPage('pages/strict-csp', 'a page has a handler', '<button onclick="start()">Go</button>'),
  inPage('pages/strict-csp', 'a page has styles inside', '<style>p{color:red}</style>'),
  inPage('pages/strict-csp', 'a link is a script', '<a href="javascript:start()">Go</a>'),
  edited('pages/charset', 'a page does not say its encoding', PAGE, '<meta charset="utf-8">', ''),

  inScript('scripts/classic', 'a script is a module', 'import"./a.js";'),
  inScript('scripts/classic', 'a script does not parse', 'function('),
  inScript('scripts/syntax', 'a script uses ?.', 'a?.b'),
  inScript('scripts/syntax', 'a script uses class fields', 'class A{b=1}'),
  inScript('scripts/syntax', 'a script imports on demand', 'import("./a.js")'),
  inScript('scripts/evaluation', 'a script evaluates text', 'eval("1")'),
  inScript('scripts/evaluation', 'a script compiles text', 'new Function("return this")()'),
  inScript('scripts/leftovers', 'a script points to its map', 'f();\n//# sourceMappingURL=contact.js.map'),
  inScript('scripts/leftovers', 'a script knows the machine it was built on', 'f("http://localhost:5173/")'),
  inScript('scripts/addresses', 'a script has an absolute address', 'f("/WebResources/nr_/pages/contact.html")'),
  inScript('scripts/secrets', 'a script holds credentials', 'f("Basic cmVwOnNlY3JldHNlY3JldA==")'),
  inScript('scripts/secrets', 'an address holds credentials', 'f("https://rep:secret@apps.net-results.com")'),
  replaced(
    'scripts/form-context',
    'a form script uses Xrm.Page',
    FORM_SCRIPT,
    'var NetResults={Form:{onTab:function(){Xrm.Page.data.save()}}}',
  ),
  inScript(
    'scripts/resx',
    'a script reads strings that it does not declare',
    'Xrm.Utility.getResourceString("nr_/strings","title")',
  ),

  edited('references/unused', 'nothing loads a style sheet', PAGE, '<link rel="stylesheet" href="contact.css">', ''),
  inCustomizations(
    'web-resources/lower-case',
    'a name has capitals',
    '<Name>nr_/pages/contact.css',
    '<Name>nr_/pages/Contact.css',
  ),
  rebuilt('web-resources/resx-keys', 'a language lacks a key', (parts) => {
    const resx = (keys: readonly string[]): Uint8Array =>
      strToU8(`<root>${keys.map((key) => `<data name="${key}"><value>x</value></data>`).join('')}</root>`)
    parts.set('WebResources/en', resx(['a', 'b'])).set('WebResources/de', resx(['a']))
    const text = new TextDecoder().decode(parts.get(CUSTOMIZATIONS_FILE))
    const entry = (language: number, file: string): string =>
      `<WebResource><Name>nr_/strings.${language}.resx</Name><WebResourceType>12</WebResourceType><FileName>/WebResources/${file}</FileName></WebResource>`
    parts.set(
      CUSTOMIZATIONS_FILE,
      strToU8(text.replace('<WebResources>', `<WebResources>${entry(1033, 'en')}${entry(1031, 'de')}`)),
    )
  }),
  replaced(
    'pages/style-sheets',
    'a style sheet loads a font',
    STYLE_SHEET,
    '@font-face{font-family:a;src:url(https://fonts.example.com/a.woff2)}',
  ),
]
