import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import { useAnnouncerStyles } from './Announcer.styles'

const AnnouncerContext = createContext<(message: string) => void>(() => undefined)

/** Says a sentence to screen readers, once. The result of everything asynchronous goes through here. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnouncerContext)
}

/** Holds the page's one polite live region, which must exist before anything is said. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const styles = useAnnouncerStyles()
  const [said, setSaid] = useState({ message: '', times: 0 })
  const announce = useCallback((message: string) => {
    setSaid(({ times }) => ({ message, times: times + 1 }))
  }, [])
  // The same sentence twice in a row is a change only with a new node.
  const sentence = useMemo(() => <span key={said.times}>{said.message}</span>, [said])
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className={styles.hidden}>
        {sentence}
      </div>
    </AnnouncerContext>
  )
}
