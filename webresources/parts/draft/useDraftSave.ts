import { useLayoutEffect, useRef, useState } from 'react'
import { reviewDraft, withoutEdits, type Draft, type DraftReview, type Same } from '../../domain/Draft'
import { useAnnounce } from '../Announcer'
import { describeError } from '../describeError'
import { isUnsupported } from '../isUnsupported'
import { mayHaveHappened } from '../mayHaveHappened'
import type { Problem } from '../Problem'
import { strings } from '../strings'
import { useServices } from '../useServices'

/** Values by name; `undefined` = Net-Results does not have it. */
export type ValueOf<Value> = (name: string) => Value | undefined

export interface DraftTarget<Value> {
  readonly draft: Draft<Value>
  change(toNext: (before: Draft<Value>) => Draft<Value>): void
  readonly same: Same<Value>
  /** What Net-Results has now: never from a cache. */
  read(): Promise<ValueOf<Value>>
  /** Changes these and leaves the others; gives what Net-Results has then. */
  write(wishes: ReadonlyMap<string, Value>): Promise<ValueOf<Value>>
  /** This account's API cannot write. */
  onUnsupported(): void
}

export type SaveState<Value> =
  | { readonly phase: 'idle' }
  /** Asking what Net-Results has by now. */
  | { readonly phase: 'checking' }
  | { readonly phase: 'review'; readonly review: DraftReview<Value>; readonly again: boolean }
  | { readonly phase: 'saving'; readonly review: DraftReview<Value> }
  /** Why nothing, or not everything, was saved. What is not saved is still in the draft. */
  | { readonly phase: 'problem'; readonly problem: Problem }

const words = strings.draft

/**
 * Saves a draft as one change: reads what is there, shows what will change and where somebody else was faster, writes
 * once, and looks whether it is so. A write without an answer is looked up, never repeated.
 */
export function useDraftSave<Value>(target: DraftTarget<Value>) {
  const { draft, change, same, read, write, onUnsupported } = target
  const { scene } = useServices()
  const announce = useAnnounce()
  const [state, setState] = useState<SaveState<Value>>({ phase: 'idle' })

  // What is typed while a question is on its way belongs to the answer, too.
  const latest = useRef(draft)
  useLayoutEffect(() => {
    latest.current = draft
  })

  const end = (message: string) => {
    setState({ phase: 'idle' })
    announce(message)
  }
  const stop = (problem: Problem) => setState({ phase: 'problem', problem })
  /** Takes out of the draft what is so already; gives the review of the rest. */
  const settle = (nowOf: ValueOf<Value>) => {
    const review = reviewDraft(latest.current, nowOf, same)
    change((before) => withoutEdits(before, [...review.fulfilled, ...review.gone]))
    return review
  }

  async function review(): Promise<void> {
    setState({ phase: 'checking' })
    try {
      const found = settle(await read())
      if (found.changes.length + found.conflicts.length + found.gone.length === 0) return end(words.alreadySo)
      setState({ phase: 'review', review: found, again: false })
    } catch (error) {
      stop(withTitle(describeError(error, scene), words.notChecked))
    }
  }

  /** @param mine the conflicts in which the own wish is to win; in the others it is given up */
  async function save(reviewed: DraftReview<Value>, mine: ReadonlySet<string>): Promise<void> {
    setState({ phase: 'saving', review: reviewed })
    let found: DraftReview<Value>
    try {
      found = reviewDraft(latest.current, await read(), same)
    } catch (error) {
      return stop(withTitle(describeError(error, scene), words.notSaved))
    }
    if (hasMoved(reviewed, found, same)) return setState({ phase: 'review', review: found, again: true })
    const wanted = [...found.changes, ...found.conflicts.filter(({ name }) => mine.has(name))]
    const wishes = new Map(wanted.map(({ name, wish }) => [name, wish]))
    const givenUp = found.conflicts.flatMap(({ name }) => (mine.has(name) ? [] : [name]))
    change((before) => withoutEdits(before, [...found.fulfilled, ...found.gone, ...givenUp]))
    if (wishes.size === 0) return end(words.keptTheirs)
    await send(wishes)
  }

  async function send(wishes: ReadonlyMap<string, Value>): Promise<void> {
    let nowOf: ValueOf<Value>
    let failure: unknown = null
    try {
      nowOf = await write(wishes)
    } catch (error) {
      if (isUnsupported(error)) onUnsupported()
      if (!mayHaveHappened(error)) return stop(withTitle(describeError(error, scene), words.notSaved))
      failure = error
      try {
        nowOf = await read()
      } catch {
        return stop(withTitle(describeError(error, scene), words.unsure, words.unsureBody))
      }
    }
    const kept = [...wishes].flatMap(([name, wish]) => (isSo(name, nowOf(name), wish, same) ? [name] : []))
    change((before) => withoutEdits(before, kept))
    if (kept.length === wishes.size) return end(words.saved(kept.length))
    if (failure !== null && kept.length === 0) return stop(withTitle(describeError(failure, scene), words.notSaved))
    stop(partly(kept.length, wishes.size))
  }

  return {
    state,
    review: () => void review(),
    save: (reviewed: DraftReview<Value>, mine: ReadonlySet<string>) => void save(reviewed, mine),
    cancel: () => setState({ phase: 'idle' }),
    discard() {
      change(() => ({}))
      end(words.discarded)
    },
  }
}

export type DraftSave<Value> = ReturnType<typeof useDraftSave<Value>>

function isSo<Value>(name: string, now: Value | undefined, wish: Value, same: Same<Value>): boolean {
  return now !== undefined && same(now, wish, name)
}

/** Whether something has become another thing since it was shown. */
function hasMoved<Value>(before: DraftReview<Value>, after: DraftReview<Value>, same: Same<Value>): boolean {
  const shown = new Map([...before.changes, ...before.conflicts].map(({ name, now }) => [name, now]))
  return [...after.changes, ...after.conflicts].some(({ name, now }) => !isSo(name, shown.get(name), now, same))
}

function withTitle(problem: Problem, title: string, body?: string): Problem {
  return { ...problem, title, body: strings.sentences(problem.title, body ?? problem.body), retry: true }
}

function partly(kept: number, wished: number): Problem {
  const { title, body } = words.partly
  return { cause: 'partlySaved', icon: 'error', title, body: body(kept, wished), severe: true, retry: true }
}
