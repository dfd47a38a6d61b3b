import { expect } from 'vitest'

/** What a person who works by ear hears of a page. */
export interface Listener {
  /** In the order of their being said; the same sentence twice stands here twice. */
  heard(): readonly string[]
  /** Said where nobody hears it: behind a modal dialog. */
  unheard(): readonly string[]
  /** Forgets what was heard so far. */
  clear(): void
  stop(): void
}

const ALERT = '[role="alert"]:not([aria-live="off"])'
const REGION = `${ALERT}, [role="status"]:not([aria-live="off"]), [aria-live="polite"], [aria-live="assertive"]`

/**
 * Listens to every live region as a screen reader does: to what changes in one that is there, and to alerts that come.
 * Only the topmost modal dialog is heard while one is open.
 */
export function listen(): Listener {
  let heard: string[] = []
  let unheard: string[] = []
  const say = (region: Element, text: string) => {
    if (text.trim() === '') return
    const dialogs = document.querySelectorAll('dialog[open]')
    const top = dialogs[dialogs.length - 1]
    const isHeard = top === undefined || top.contains(region)
    ;(isHeard ? heard : unheard).push(text.trim())
  }
  const observer = new MutationObserver((records) => {
    const changed = new Set<Element>()
    const added = new Set<Element>()
    for (const { target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement
      const region = element?.closest(REGION)
      if (region !== null && region !== undefined && region.isConnected) changed.add(region)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        // An alert speaks when it comes; another region has to be there before.
        for (const alert of [node, ...node.querySelectorAll(ALERT)])
          if (alert.matches(ALERT) && alert.isConnected) added.add(alert)
        for (const one of [node, ...node.querySelectorAll(REGION)]) if (one.matches(REGION)) changed.delete(one)
      }
    }
    for (const region of changed) {
      if (added.has(region)) continue
      // Ours says several sentences, each in an element.
      if (region.hasAttribute('data-live')) for (const sentence of region.children) say(region, sentence.textContent)
      else say(region, region.textContent)
    }
    for (const alert of added) say(alert, alert.textContent)
  })
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  return {
    heard: () => heard,
    unheard: () => unheard,
    clear() {
      heard = []
      unheard = []
    },
    stop: () => observer.disconnect(),
  }
}

/** Sentences that were heard more than once. */
export function twice(sentences: readonly string[]): readonly string[] {
  return sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)
}

/** It is a sentence for a person, and nothing that only a program would say. */
export function expectSpoken(sentence: string): void {
  expect(sentence, `“${sentence}” says nothing`).toMatch(/\p{L}{2}/u)
  expect(sentence).not.toMatch(/undefined|null|\[object|NaN|JSON-RPC|<\/?[a-z]|\$\{/)
}
