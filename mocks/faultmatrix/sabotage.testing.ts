import type { RunFault } from './everyFault'

/** Ways to break the product, to see cells turn red. */
let mend: () => void = () => undefined

/** Takes back what was broken. */
export function mendProduct(): void {
  mend()
  mend = () => undefined
}

/** Breaks the product again after each change of the page. */
function onEachChange(spoil: () => void): void {
  const observer = new MutationObserver(spoil)
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-cause'] })
  mend = () => {
    observer.disconnect()
    document.querySelectorAll('[data-sabotage]').forEach((element) => element.remove())
  }
}

/** Whatever is wrong is called something else; where nothing is, something is said to be. */
export function callItSomethingElse(): void {
  onEachChange(() => {
    for (const element of document.querySelectorAll('[data-cause]:not([data-cause="sabotage"])'))
      element.setAttribute('data-cause', 'sabotage')
    if (document.querySelector('[data-sabotage]') !== null) return
    const lie = document.createElement('p')
    lie.dataset['sabotage'] = ''
    lie.dataset['cause'] = 'sabotage'
    lie.textContent = 'Something is wrong that is not wrong at all.'
    document.body.append(lie)
  })
}

/** No button, or none of that name, does anything any more. */
export function leaveNoWayOut(name = /(?:)/): void {
  const stop = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (name.test(button?.textContent ?? '')) event.stopImmediatePropagation()
  }
  window.addEventListener('click', stop, true)
  mend = () => window.removeEventListener('click', stop, true)
}

/** Every write leaves twice. */
export function sendTwice(): void {
  const once = globalThis.fetch
  const twice: typeof fetch = (input, init) => {
    const isWrite = typeof init?.body === 'string' && /"method":"(set|submit|send|dismiss)/.test(init.body)
    if (isWrite) once(input, init).catch(() => undefined)
    return once(input, init)
  }
  globalThis.fetch = twice
  mend = () => {
    globalThis.fetch = once
  }
}

/** Says something else than the product says. */
export function claim(said: RegExp, instead: string): void {
  onEachChange(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
      if (text instanceof Text && said.test(text.data)) text.data = text.data.replace(said, instead)
  })
}

/** The same fault, of which nobody finds the cause. */
export const silentOf = (fault: RunFault) => ({ ...fault, write: { ...fault.write, says: /words that no page says/ } })

/** Live regions live no more: what is said in them is only there for the eye. */
export function silence(): void {
  onEachChange(() => {
    for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live]'))
      region.setAttribute('aria-live', 'off')
  })
}

/** Everything is said once more, a moment later. */
export function echo(): void {
  onEachChange(() => {
    for (const region of document.querySelectorAll('[data-live]')) {
      const said = [...region.querySelectorAll<HTMLElement>('p:not([data-echo])')]
      if (said.length === 0) continue
      const again = said.map((one) => Object.assign(document.createElement('p'), { textContent: one.textContent }))
      for (const one of again) one.dataset['echo'] = ''
      setTimeout(() => region.replaceChildren(...again), 100)
    }
  })
}

/** A dialog has no region of its own: what is said while it is open is said behind it. */
export function speakBehindDialogs(): void {
  onEachChange(() => document.querySelectorAll('dialog [data-live]').forEach((region) => region.remove()))
}

type Method = (this: HTMLElement, ...given: unknown[]) => unknown

/** What the browser does for a page is done in another way. */
function replace(owner: object, name: string, instead: (usual: Method) => Method): void {
  const usual = Reflect.get(owner, name) as Method
  Reflect.set(owner, name, instead(usual))
  mend = () => void Reflect.set(owner, name, usual)
}

/** Nothing that is only a place takes the focus of what has gone away. */
export const keepNoFocus = () =>
  replace(
    HTMLElement.prototype,
    'focus',
    (focus) =>
      function (...given) {
        if (!this.matches('[tabindex="-1"]')) focus.apply(this, given)
      },
  )

/** A dialog that opens does not get the focus. */
export const openWithoutFocus = () => loseFocusAfter('showModal')
/** A dialog that closes does not give the focus back. */
export const keepFocusInDialogs = () => loseFocusAfter('close')

const loseFocusAfter = (name: 'showModal' | 'close') =>
  replace(
    HTMLDialogElement.prototype,
    name,
    (usual) =>
      function (...given) {
        usual.apply(this, given)
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      },
  )
