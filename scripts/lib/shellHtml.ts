/**
 * Turns a page's source shell into the one that ships: the module script becomes the classic bundle, which context.js
 * starts after the first paint, the style sheet the built one, comments and indentation go. Fixed relative names, so that Dataverse's cache token covers all of them.
 *
 * @throws Error when the shell lacks one of the two references, since the page would stay empty.
 */
export function shellHtml(source: string, page: string): string {
  const replacements: readonly [RegExp, string][] = [
    [/<script type="module" src="\.\/main\.tsx"><\/script>/, `<link rel="preload" href="${page}.js" as="script">`],
    [/<link rel="stylesheet" href="[^"]*shell\.css" ?\/?>/, `<link rel="stylesheet" href="${page}.css">`],
    [/<script type="module" src="\.\.\/context\.ts"><\/script>/, '<script src="context.js"></script>'],
  ]
  const replaced = replacements.reduce((html, [pattern, replacement]) => {
    if (!pattern.test(html)) throw new Error(`The shell of ${page} has nothing that matches ${pattern.source}.`)
    return html.replace(pattern, replacement)
  }, source)
  return replaced
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\n\s+/g, '\n')
    .trim()
}
