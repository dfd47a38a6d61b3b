import { directionOf, type Language } from '../domain/Language'

/**
 * Makes the page one of that language before the first paint: language and direction of the document, the words of its
 * shell, and the address of the script with all other words, which is already on its way.
 *
 * @returns what has to run before the page's own script; `null` for English, which the page carries
 */
export function speakLanguage({ document, location }: Window, language: Language): string | null {
  if (language === 'en') return null
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
  translateShell(document, language)
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'script', href: location.pathname.replace(/html$/, `${language}.js`) })
  document.head.append(link)
  return link.href
}

/** Puts the words that the build has left in the page into the shell while it is being parsed, before anybody sees it. */
function translateShell(document: Document, language: Language): void {
  const found = document.querySelector<HTMLMetaElement>(`meta[name="words-${language}"]`)
  if (found === null) return
  const words = found.content.split('|')
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
