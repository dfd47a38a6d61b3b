import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import type { Draft } from '../../domain/Draft'

type AllDrafts = Readonly<Record<string, Draft<unknown>>>
type ChangeDraft = (place: string, toNext: (before: Draft<unknown>) => Draft<unknown>) => void

const DraftsContext = createContext<{ readonly drafts: AllDrafts; readonly change: ChangeDraft } | null>(null)

/** Holds what was changed and not saved, above the tabs and above the connection: neither takes anybody's work away. */
export function Drafts({ children }: { readonly children: ReactNode }) {
  const [drafts, setDrafts] = useState<AllDrafts>({})
  const change = useCallback<ChangeDraft>((place, toNext) => {
    setDrafts((before) => ({ ...before, [place]: toNext(before[place] ?? {}) }))
  }, [])
  const value = useMemo(() => ({ drafts, change }), [change, drafts])
  return <DraftsContext value={value}>{children}</DraftsContext>
}

const NOTHING: Draft<never> = {}

/** The draft of one place and what changes it. A place holds values of one type only. */
export function useDraft<Value>(place: string) {
  const context = useContext(DraftsContext)
  if (context === null) throw new Error('useDraft needs Drafts around it.')
  const { drafts, change: changeAny } = context
  const change = useCallback(
    (toNext: (before: Draft<Value>) => Draft<Value>) => changeAny(place, (before) => toNext(before as Draft<Value>)),
    [changeAny, place],
  )
  return { draft: (drafts[place] ?? NOTHING) as Draft<Value>, change }
}
