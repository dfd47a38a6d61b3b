/** The words that a page's script of another language holds, as it exports them. */
export type PageWords = Readonly<Record<string, unknown>>

const SHEET = /<link rel="stylesheet" href="([^"]*?)([a-z]*shell\.css)" ?\/?>/

/**
 * Where a page's shell has its few styles, which the first frame needs; those of the page come behind it.
 *
 * @param source the shell in its folder
 * @returns its path from there, and its name
 */
export function shellSheet(source: string): { readonly path: string; readonly name: string } | null {
  const [, folder = '', name = ''] = SHEET.exec(source) ?? []
  return name === '' ? null : { path: folder + name, name }
}

/** Comments and what does nothing but indent go. */
export const shellCss = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Turns a page's source shell into the one that ships: the module script becomes the classic bundle, which context.js
 * starts after the first paint; the page's style sheet comes behind the shell, which is painted without it; comments and
 * indentation go. Fixed relative names, so that Dataverse's cache token covers all of them.
 * The words of the shell itself are laid in for each language, in the order in which they stand: context.js puts them in
 * place before anybody sees the English ones.
 *
 * @param translations by language
 * @param scripts names of the classic scripts, in the order in which they run
 * @throws Error when the shell lacks one of the two references, since the page would stay empty, or names a word that a
 * language does not have.
 */
export function shellHtml(
  source: string,
  page: string,
  translations: ReadonlyMap<string, PageWords>,
  scripts: readonly string[],
): string {
  // A browser does not look ahead behind a policy in the document, so the order is the one in which things are asked for:
  // what the first frame needs, then what runs after it.
  const first = shellSheet(source)?.name ?? ''
  const behind = [
    ...scripts.map((name) => `<link data-run href="${name}">`),
    `<link rel="stylesheet" href="${page}.css">`,
  ]
  const replacements: readonly [RegExp, string][] = [
    [/<script type="module" src="\.\/main\.tsx"><\/script>/, ''],
    [SHEET, `<link rel="stylesheet" href="${first}">`],
    [/(?=<\/body>)/, `${behind.join('\n')}\n`],
    [
      /<script type="module" src="\.\.\/context\.ts"><\/script>/,
      `<link rel="preload" href="${first}" as="style">\n${wordsLinks(source, page, translations)}<script src="context.js"></script>`,
    ],
  ]
  const replaced = replacements.reduce((html, [pattern, replacement]) => {
    if (!pattern.test(html)) throw new Error(`The shell of ${page} has nothing that matches ${pattern.source}.`)
    return html.replace(pattern, replacement)
  }, source)
  return replaced
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ data-word="[^"]*"/g, ' data-word')
    .replace(/\n\s+/g, '\n')
    .trim()
}

const SEPARATOR = '|'

function wordsLinks(source: string, page: string, translations: ReadonlyMap<string, PageWords>): string {
  const names = [...source.matchAll(/ data-word="([^"]*)"/g)].map(([, name = '']) => name)
  return [...translations]
    .map(([language, words]) => {
      const texts = names.map((name) => {
        const text = name.split('.').reduce<unknown>((part, key) => (part as PageWords | undefined)?.[key], words)
        if (typeof text !== 'string' || text.includes(SEPARATOR))
          throw new Error(`The shell of ${page} says ${name}, which is no plain text in ${language}.`)
        return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
      })
      return `<link rel="words" hreflang="${language}" href="${page}.${language}.js" data-words="${texts.join(SEPARATOR)}">\n`
    })
    .join('')
}
