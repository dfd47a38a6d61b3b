import { directionOf, type Language } from '../domain/Language'

/**
 * Makes the page one of that language before the first paint: language and direction of the document, the words of its
 * shell, and the address of the script with all other words, which is already on its way.
 *
 * @returns what has to run before the page's own script; `null` for English, which the page carries, and stays with where it has nothing else
 */
export function speakLanguage({ document }: Window, language: Language): string | null {
  if (language === 'en') return null
  // The build has left one for each language, which loads nothing as it is.
  const link = document.querySelector<HTMLLinkElement>(`link[rel=words][hreflang=${language}]`)
  if (link === null) return null
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
  translateShell(document, (link.dataset['words'] ?? '').split('|'))
  Object.assign(link, { as: 'script', rel: 'preload' })
  return link.href
}

/** Puts the words into the shell while it is being parsed, before anybody sees it. */
function translateShell(document: Document, words: readonly string[]): void {
  const translate = () =>
    document.querySelectorAll('[data-word]').forEach((element, index) => {
      const word = words[index]
      if (word !== undefined && element.textContent !== word) element.textContent = word
    })
  const parsing = new MutationObserver(translate)
  parsing.observe(document, { childList: true, subtree: true, characterData: true })
  document.addEventListener('DOMContentLoaded', () => {
    parsing.disconnect()
    translate()
  })
}
