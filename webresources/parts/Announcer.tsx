import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import { createAnnouncements } from './createAnnouncements'
import { LiveRegion } from './LiveRegion'

const AnnouncerContext = createContext<(message: string) => void>(() => undefined)

/** Says a sentence to screen readers, once. The result of everything asynchronous goes through here. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnouncerContext)
}

/** Lets everything inside be heard. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [{ announce, stop }] = useState(createAnnouncements)
  useEffect(() => stop, [stop])
  return (
    <AnnouncerContext value={announce}>
      {children}
      <LiveRegion />
    </AnnouncerContext>
  )
}
